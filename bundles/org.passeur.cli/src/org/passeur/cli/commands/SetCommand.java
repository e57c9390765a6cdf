// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.passeur.cli.BaseCommand;
import org.passeur.cli.ExitCode;
import org.passeur.cli.Json;
import org.passeur.cli.Session;
import org.passeur.core.ChangeSet;
import org.passeur.core.Models;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.WorkingCopy;
import org.passeur.core.Workspace;
import org.passeur.core.model.Entity;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes features of one object, as one change set. */
@Command(name = "set")
public final class SetCommand extends BaseCommand {

    @Parameters(index = "0", paramLabel = "URI", descriptionKey = "uri")
    private String uri = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FEATURE=VALUE", descriptionKey = "set.values")
    private List<String> assignments = new ArrayList<>();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    /** A command of a call. */
    public SetCommand(Session session) {
        super(session);
    }

    @Override
    protected int run(Workspace workspace) {
        Repository repository = workspace.repository();
        Models models = repository.models();
        Ref ref = models.parse(uri);
        ChangeSet made;
        String title;
        try (WorkingCopy copy = repository.open()) {
            Entity object = copy.find(ref).orElseThrow(() -> Session.invalid("error.no-object", ref));
            new Assignments(repository, copy).apply(object, assignments);
            title = models.title(object);
            made = copy.commit(session.words("set.label", models.label(ref.type(), locale()), title));
        }
        if (json) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("uri", ref);
            map.put("changeset", made.number() == 0 ? Json.of(null) : Long.valueOf(made.number()));
            session.print(Json.of(map));
        } else if (made.number() == 0) {
            session.say("set.nothing", title);
        } else {
            session.say("set.done", title, Long.valueOf(made.number()));
        }
        return ExitCode.DONE;
    }
}
