// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.cli.BaseCommand;
import org.passeur.cli.Columns;
import org.passeur.cli.ExitCode;
import org.passeur.cli.Json;
import org.passeur.cli.Nearest;
import org.passeur.cli.Session;
import org.passeur.core.ChangeSet;
import org.passeur.core.CommitEvent.ObjectChange;
import org.passeur.core.CommitEvent.Operation;
import org.passeur.core.Models;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.WorkingCopy;
import org.passeur.core.Workspace;
import org.passeur.core.action.ObjectAction;
import org.passeur.core.model.Entity;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Does an action of a domain with some objects, as one change set: what the workbench's buttons do. */
@Command(name = "do")
public final class DoCommand extends BaseCommand {

    @Parameters(index = "0", arity = "0..1", paramLabel = "ACTION", descriptionKey = "do.action")
    private @Nullable String id;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "URI", descriptionKey = "do.uris")
    private List<String> uris = new ArrayList<>();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    /** A command of a call. */
    public DoCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws Exception {
        return id == null ? Integer.valueOf(list()) : super.call();
    }

    private List<ObjectAction> all() {
        return session.services().models().domains().stream().flatMap(d -> d.actions().stream()).toList();
    }

    private int list() {
        if (json) {
            session.print(Json.array(all().stream()
                    .map(a -> Map.of("action", a.id(), "class", a.type().getName(), "label", a.label(locale())))
                    .toList()));
            return ExitCode.DONE;
        }
        Models models = session.services().models();
        Columns columns = Columns.of("ID", session.words("column.what"), session.words("column.class"));
        all().forEach(a -> columns.add(a.id(), a.label(locale()), models.label(a.type(), locale())));
        session.print(columns);
        return ExitCode.DONE;
    }

    @Override
    protected int run(Workspace workspace) {
        Repository repository = workspace.repository();
        Models models = repository.models();
        ObjectAction action = find(String.valueOf(id));
        String label = action.label(locale());
        if (uris.isEmpty()) {
            throw Session.invalid("error.do-with", label, models.label(action.type(), locale()));
        }
        if (action.erases()) {
            throw Session.invalid("error.do-erases", label);
        }
        ChangeSet made;
        try (WorkingCopy copy = repository.open()) {
            List<Entity> objects = uris.stream().distinct().map(models::parse).map(ref -> object(copy, action, ref))
                    .toList();
            action.run(copy, objects);
            made = copy.commit(label, objects.size() > 1 ? ChangeSet.Kind.BULK : action.kind());
        }
        if (json) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("action", action.id());
            map.put("changeset", made.number() == 0 ? Json.of(null) : Long.valueOf(made.number()));
            List<ObjectChange> touched = made.number() == 0 ? List.of()
                    : repository.history().objects(made.number());
            map.put("created", refs(touched, Operation.CREATED));
            map.put("updated", refs(touched, Operation.UPDATED));
            map.put("deleted", refs(touched, Operation.DELETED));
            session.print(Json.of(map));
        } else if (made.number() == 0) {
            session.say("do.nothing", label);
        } else {
            session.say("do.done", label, Integer.valueOf(uris.size()), Long.valueOf(made.number()));
        }
        return ExitCode.DONE;
    }

    private Entity object(WorkingCopy copy, ObjectAction action, Ref ref) {
        Models models = session.services().models();
        Entity object = copy.find(ref).orElseThrow(() -> Session.invalid("error.no-object", ref));
        if (!action.type().isSuperTypeOf(ref.type())) {
            throw Session.invalid("error.do-class", action.label(locale()), models.label(action.type(), locale()),
                    models.title(object), models.label(ref.type(), locale()));
        }
        if (!action.appliesTo(object)) {
            throw Session.invalid("error.do-not-now", action.label(locale()), models.title(object));
        }
        return object;
    }

    private static List<Ref> refs(List<ObjectChange> touched, Operation operation) {
        return touched.stream().filter(c -> c.operation() == operation).map(ObjectChange::ref).sorted().toList();
    }

    private ObjectAction find(String wanted) {
        List<String> ids = all().stream().map(ObjectAction::id).toList();
        return all().stream().filter(a -> a.id().equals(wanted)).findFirst().orElseThrow(() -> {
            List<String> near = Nearest.to(wanted, ids);
            return Session.invalid("error.unknown-action", wanted, String.join(", ", near.isEmpty() ? ids : near));
        });
    }
}
