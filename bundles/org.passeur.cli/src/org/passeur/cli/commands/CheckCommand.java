// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.passeur.cli.BaseCommand;
import org.passeur.cli.Columns;
import org.passeur.cli.ExitCode;
import org.passeur.cli.Json;
import org.passeur.cli.Session;
import org.passeur.core.Workspace;
import org.passeur.core.check.Checks;
import org.passeur.core.check.Problem;
import org.passeur.core.check.Severity;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs all checks; errors and warnings make it end with {@link ExitCode#PROBLEMS}. */
@Command(name = "check")
public final class CheckCommand extends BaseCommand {

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    /** A command of a call. */
    public CheckCommand(Session session) {
        super(session);
    }

    @Override
    protected int run(Workspace workspace) {
        Checks checks = new Checks(workspace.repository().models());
        List<Problem> problems = checks.run(workspace.repository(), checks.all(), session.on(), locale(), () -> false);
        if (json) {
            session.print(Json.array(problems.stream().map(CheckCommand::asMap).toList()));
        } else {
            print(problems);
        }
        return problems.stream().allMatch(p -> p.severity() == Severity.INFO) ? ExitCode.DONE : ExitCode.PROBLEMS;
    }

    private static Map<String, Object> asMap(Problem problem) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("check", problem.check());
        map.put("severity", problem.severity());
        map.put("object", problem.object());
        map.put("sentence", problem.sentence());
        map.put("fixes", problem.fixes());
        return map;
    }

    private void print(List<Problem> problems) {
        if (!problems.isEmpty()) {
            Columns columns = Columns.of(session.words("column.severity"), session.words("column.object"),
                    session.words("column.what")).whole(2);
            for (Problem problem : problems) {
                columns.add(session.words("severity." + problem.severity()), problem.object().title(),
                        problem.sentence());
            }
            session.print(columns);
        }
        session.say("check.done", Long.valueOf(count(problems, Severity.ERROR)),
                Long.valueOf(count(problems, Severity.WARNING)),
                Long.valueOf(count(problems, Severity.INFO)));
    }

    private static long count(List<Problem> problems, Severity severity) {
        return problems.stream().filter(p -> p.severity() == severity).count();
    }
}
