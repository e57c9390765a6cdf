// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.passeur.cli.BaseCommand;
import org.passeur.cli.Columns;
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
import org.passeur.core.check.Checks;
import org.passeur.core.check.Problem;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Erases all that a check says is kept longer than it may be, as one change set. */
@Command(name = "purge")
public final class PurgeCommand extends BaseCommand {

    @Option(names = "--force", descriptionKey = "erase.force")
    private boolean force;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    /** A command of a call. */
    public PurgeCommand(Session session) {
        super(session);
    }

    @Override
    protected int run(Workspace workspace) {
        Repository repository = workspace.repository();
        Checks checks = new Checks(repository.models());
        Map<Problem, ObjectAction> due = new LinkedHashMap<>();
        for (Problem problem : checks.run(repository, checks.all(), session.on(), locale(), () -> false)) {
            erasing(repository.models(), problem).ifPresent(action -> due.put(problem, action));
        }
        Set<Ref> all = due.keySet().stream().map(problem -> problem.object().ref())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!json && !due.isEmpty()) {
            Columns columns = Columns.of(session.words("column.object"), session.words("column.what")).whole(1);
            due.keySet().forEach(problem -> columns.add(problem.object().title(), problem.sentence()));
            session.print(columns);
        }
        if (!force && !all.isEmpty()) {
            throw Session.invalid("error.purge-force", Integer.valueOf(all.size()));
        }
        List<Supplier<List<Doubt>>> doubts = byAction(due).entrySet().stream()
                .map(each -> each.getKey().doubts(repository, each.getValue())).toList();
        long number = all.isEmpty() ? 0 : erase(workspace, due, all.size()).number();
        List<Doubt> left = doubts.stream().flatMap(each -> each.get().stream()).toList();
        if (json) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("changeset", number == 0 ? Json.of(null) : Long.valueOf(number));
            map.put("erased", List.copyOf(all));
            map.put("doubts", DoubtLines.asMaps(left));
            session.print(Json.of(map));
        } else {
            session.say("purge.done", Integer.valueOf(all.size()), Long.valueOf(number));
            DoubtLines.print(session, repository.models(), left);
        }
        return ExitCode.DONE;
    }

    private static Optional<ObjectAction> erasing(Models models, Problem problem) {
        return models.domains().stream().flatMap(domain -> domain.actions().stream())
                .filter(action -> action.erases() && problem.fixes().contains(action.id())).findFirst();
    }

    private static Map<ObjectAction, List<Ref>> byAction(Map<Problem, ObjectAction> due) {
        Map<ObjectAction, List<Ref>> objects = new LinkedHashMap<>();
        due.forEach((problem, action) -> objects.computeIfAbsent(action, a -> new ArrayList<>())
                .add(problem.object().ref()));
        return objects;
    }

    private ChangeSet erase(Workspace workspace, Map<Problem, ObjectAction> due, int count) {
        ChangeSet made;
        try (WorkingCopy copy = workspace.repository().open()) {
            byAction(due).forEach((action, refs) -> action.run(copy, refs.stream().map(copy::get).toList()));
            made = copy.commit(session.words("purge.label", Integer.valueOf(count)));
        }
        EraseCommand.follow(session, workspace, made);
        return made;
    }
}
