// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.cli.BaseCommand;
import org.passeur.cli.Columns;
import org.passeur.cli.ExitCode;
import org.passeur.cli.Json;
import org.passeur.cli.Nearest;
import org.passeur.cli.Session;
import org.passeur.core.Workspace;
import org.passeur.report.Format;
import org.passeur.report.Parameter;
import org.passeur.report.Report;
import org.passeur.report.ReportRequest;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a report, or lists those that there are. */
@Command(name = "report")
public final class ReportCommand extends BaseCommand {

    @Parameters(arity = "0..1", paramLabel = "ID", descriptionKey = "report.id")
    private @Nullable String id;

    @Option(names = "--format", paramLabel = "FORMAT", split = ",", descriptionKey = "report.format")
    private List<String> formats = new ArrayList<>(List.of("html"));

    @Option(names = "--out", paramLabel = "FOLDER", descriptionKey = "report.out")
    private @Nullable Path out;

    @Option(names = "--alias", descriptionKey = "report.alias")
    private boolean alias;

    @Option(names = "--people", paramLabel = "PERSON", split = ",", descriptionKey = "report.people")
    private List<String> people = new ArrayList<>();

    @Option(names = "--team", paramLabel = "TEAM", descriptionKey = "report.team")
    private String team = "";

    @Option(names = "--with", paramLabel = "KEY=VALUE", descriptionKey = "with")
    private List<String> with = new ArrayList<>();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    /** A command of a call. */
    public ReportCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws Exception {
        if (id == null) {
            return Integer.valueOf(list());
        }
        find();
        if (out == null) {
            throw Session.invalid("error.missing", "--out");
        }
        return super.call();
    }

    private int list() {
        List<Report> all = session.services().reports().all();
        if (json) {
            session.print(Json.array(all.stream().map(this::asMap).toList()));
            return ExitCode.DONE;
        }
        Columns columns = Columns.of("ID", session.words("column.title"), session.words("column.formats"),
                session.words("column.what")).whole(3);
        all.forEach(r -> columns.add(r.id(), r.label(locale()), ids(r.formats()), r.description(locale())));
        session.print(columns);
        return ExitCode.DONE;
    }

    private Map<String, Object> asMap(Report report) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", report.id());
        map.put("label", report.label(locale()));
        map.put("description", report.description(locale()));
        map.put("formats", report.formats().stream().map(Format::id).toList());
        map.put("parameters", report.parameters().stream().map(p -> parameter(p)).toList());
        return map;
    }

    private Map<String, Object> parameter(Parameter parameter) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("key", parameter.key());
        map.put("type", parameter.type());
        map.put("required", Boolean.valueOf(parameter.required()));
        map.put("label", parameter.label().apply(locale()));
        return map;
    }

    @Override
    protected int run(Workspace workspace) {
        Report report = find();
        Set<Format> wanted = EnumSet.noneOf(Format.class);
        formats.forEach(word -> wanted.add(format(report, word)));
        Map<String, List<String>> given = new LinkedHashMap<>(Arguments.parse(with));
        if (!people.isEmpty()) {
            given.put("people", people);
        }
        if (!team.isEmpty()) {
            given.put("team", List.of(team));
        }
        ReportRequest request = new ReportRequest(workspace, locale(), session.on(), alias,
                new ReportValues(workspace).of(report, given), new NullProgressMonitor());
        List<Path> files = session.services().reports().write(report, request, wanted, Objects.requireNonNull(out));
        if (json) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("report", report.id());
            map.put("on", session.on());
            map.put("files", files);
            session.print(Json.of(map));
        } else {
            files.forEach(file -> session.print(file.toString()));
        }
        return ExitCode.DONE;
    }

    private Report find() {
        String wanted = String.valueOf(id);
        return session.services().reports().byId(wanted).orElseThrow(() -> {
            List<String> ids = session.services().reports().all().stream().map(Report::id).toList();
            List<String> near = Nearest.to(wanted, ids);
            return Session.invalid("error.unknown-report", wanted, String.join(", ", near.isEmpty() ? ids : near));
        });
    }

    private static Format format(Report report, String word) {
        return Arrays.stream(Format.values()).filter(f -> f.id().equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .filter(f -> report.formats().contains(f))
                .orElseThrow(() -> Session.invalid("error.format", word, ids(report.formats())));
    }

    private static String ids(Set<Format> formats) {
        return formats.stream().sorted().map(Format::id).collect(Collectors.joining(", "));
    }
}
