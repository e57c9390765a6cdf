// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli.commands;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

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
import org.passeur.core.action.Doubt;
import org.passeur.core.action.ObjectAction;
import org.passeur.core.model.Entity;
import org.passeur.search.Search;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Erases for good: what is personal of a person, or a whole object of another class, also one that was deleted. Reaches
 * history, search index and files.
 */
@Command(name = "erase")
public final class EraseCommand extends BaseCommand {

    private static final Duration PATIENCE = Duration.ofMinutes(30);

    @Parameters(paramLabel = "URI", descriptionKey = "uri")
    private String uri = "";

    @Option(names = "--force", descriptionKey = "erase.force")
    private boolean force;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    /** A command of a call. */
    public EraseCommand(Session session) {
        super(session);
    }

    @Override
    protected int run(Workspace workspace) {
        Repository repository = workspace.repository();
        Models models = repository.models();
        Ref ref = models.parse(uri);
        Optional<String> title = repository.title(ref);
        if (title.isEmpty() && repository.history().of(ref).isEmpty()) {
            throw Session.invalid("error.no-object", ref);
        }
        String what = models.label(ref.type(), locale()) + " " + title.orElse(Long.toString(ref.id()));
        if (!force) {
            throw Session.invalid("error.erase-force", what);
        }
        Optional<ObjectAction> own = models.domains().stream().flatMap(d -> d.actions().stream())
                .filter(a -> a.erases() && a.type().isSuperTypeOf(ref.type())).findFirst();
        Supplier<List<Doubt>> doubts = own.map(action -> action.doubts(repository, List.of(ref))).orElse(List::of);
        ChangeSet made;
        try (WorkingCopy copy = repository.open()) {
            erase(copy, own, ref);
            made = copy.commit(session.words("erase.label", ref.id()));
        }
        follow(session, workspace, made);
        List<Doubt> left = doubts.get();
        if (json) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("changeset", Long.valueOf(made.number()));
            map.put("uri", ref);
            map.put("doubts", DoubtLines.asMaps(left));
            session.print(Json.of(map));
        } else {
            session.say("erase.done", what, Long.valueOf(made.number()));
            DoubtLines.print(session, models, left);
        }
        return ExitCode.DONE;
    }

    private static void erase(WorkingCopy copy, Optional<ObjectAction> own, Ref ref) {
        Optional<Entity> object = copy.find(ref);
        if (object.isPresent() && own.isPresent()) {
            if (!own.get().appliesTo(object.get())) {
                throw Session.invalid("error.erased", ref);
            }
            own.get().run(copy, List.of(object.get()));
            return;
        }
        if (object.isPresent()) {
            copy.delete(ref);
        }
        copy.forget(ref);
    }

    /** The index must not know what is erased when the command ends. */
    static void follow(Session session, Workspace workspace, ChangeSet made) {
        try {
            Search search = session.services().searches().of(workspace);
            if (!search.awaitUpToDate(made.number(), PATIENCE)) {
                session.say("erase.index");
            }
        } finally {
            session.services().searches().release(workspace);
        }
    }
}
