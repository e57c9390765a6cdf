// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.cli.BaseCommand;
import org.passeur.cli.Columns;
import org.passeur.cli.ExitCode;
import org.passeur.cli.Json;
import org.passeur.cli.Nearest;
import org.passeur.cli.Session;
import org.passeur.cli.Tree;
import org.passeur.core.Workspace;
import org.passeur.core.analysis.Analysis;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Works a figure out and shows what it was worked out from. */
@Command(name = "analyse")
public final class AnalyseCommand extends BaseCommand {

    @Parameters(arity = "0..1", paramLabel = "ID", descriptionKey = "analyse.id")
    private @Nullable String id;

    @Option(names = "--people", paramLabel = "PERSON", split = ",", descriptionKey = "analyse.people")
    private List<String> people = new ArrayList<>();

    @Option(names = "--with", paramLabel = "KEY=VALUE", descriptionKey = "with")
    private List<String> with = new ArrayList<>();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    /** A command of a call. */
    public AnalyseCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws Exception {
        return id == null ? Integer.valueOf(list()) : super.call();
    }

    private List<Analysis> all() {
        return session.services().models().domains().stream().flatMap(d -> d.analyses().stream()).toList();
    }

    private int list() {
        if (json) {
            session.print(Json.array(all().stream().map(a -> Map.of("analysis", a.id())).toList()));
            return ExitCode.DONE;
        }
        Columns columns = Columns.of("ID", session.words("column.what"));
        all().forEach(a -> columns.add(a.id(), a.label(locale())));
        session.print(columns);
        return ExitCode.DONE;
    }

    @Override
    protected int run(Workspace workspace) {
        Analysis analysis = find(String.valueOf(id));
        Map<String, List<String>> arguments = new LinkedHashMap<>(Arguments.parse(with));
        if (!people.isEmpty()) {
            arguments.merge("people", people, (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
        }
        Analysis.Result result = analysis.run(new Analysis.Request(workspace, session.on(), locale(), arguments));
        if (json) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("analysis", analysis.id());
            map.put("on", session.on());
            map.put("inputs", result.inputs());
            map.put("result", result.result());
            session.print(Json.of(map));
        } else {
            Tree tree = new Tree(session, key -> heading(analysis, key));
            session.print(analysis.label(locale()) + ", " + session.format().text(session.on()));
            session.print("");
            tree.print(result.result());
            session.print("");
            session.print(session.words("analyse.inputs"));
            tree.print(result.inputs());
        }
        return ExitCode.DONE;
    }

    private String heading(Analysis analysis, String key) {
        return analysis.heading(key, locale()).or(() -> Session.TEXTS.find(locale(), "figure." + key)).orElse(key);
    }

    private Analysis find(String wanted) {
        List<String> ids = all().stream().map(Analysis::id).toList();
        return all().stream().filter(a -> a.id().equals(wanted)).findFirst().orElseThrow(() -> {
            List<String> near = Nearest.to(wanted, ids);
            return Session.invalid("error.unknown-analysis", wanted, String.join(", ", near.isEmpty() ? ids : near));
        });
    }
}
