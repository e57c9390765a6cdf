// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.passeur.cli.BaseCommand;
import org.passeur.cli.ExitCode;
import org.passeur.cli.Json;
import org.passeur.cli.Session;
import org.passeur.core.ChangeSet;
import org.passeur.core.CommitEvent.ObjectChange;
import org.passeur.core.CommitEvent.Operation;
import org.passeur.core.History.Change;
import org.passeur.core.Models;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.WorkingCopy;
import org.passeur.core.Workspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Deletes an object and says what went with it. */
@Command(name = "delete")
public final class DeleteCommand extends BaseCommand {

    private static final int MOST = 1000;

    @Parameters(paramLabel = "URI", descriptionKey = "uri")
    private String uri = "";

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    /** A command of a call. */
    public DeleteCommand(Session session) {
        super(session);
    }

    @Override
    protected int run(Workspace workspace) {
        Repository repository = workspace.repository();
        Models models = repository.models();
        Ref ref = models.parse(uri);
        String title = repository.title(ref).orElseThrow(() -> Session.invalid("error.no-object", ref));
        ChangeSet made;
        try (WorkingCopy copy = repository.open()) {
            copy.delete(ref);
            made = copy.commit(session.words("delete.label", models.label(ref.type(), locale()), title));
        }
        List<Change> touched = repository.history().changes(made.number(), MOST).stream()
                .filter(c -> !c.ref().equals(ref))
                .toList();
        if (json) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("changeset", Long.valueOf(made.number()));
            map.put("deleted", repository.history().objects(made.number()).stream()
                    .filter(c -> c.operation() == Operation.DELETED).map(ObjectChange::ref).sorted().toList());
            map.put("updated", touched.stream().filter(c -> c.operation() == Operation.UPDATED).map(Change::ref)
                    .sorted().toList());
            session.print(Json.of(map));
        } else {
            print(models, title, made, touched);
        }
        return ExitCode.DONE;
    }

    private void print(Models models, String title, ChangeSet made, List<Change> touched) {
        session.say("delete.done", title, Long.valueOf(made.number()));
        for (Change change : touched) {
            session.say("delete." + change.operation(), models.label(change.ref().type(), locale()), change.title());
        }
    }
}
