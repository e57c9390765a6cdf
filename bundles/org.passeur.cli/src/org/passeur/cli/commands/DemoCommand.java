// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli.commands;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.cli.ExitCode;
import org.passeur.cli.Session;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.Workspace;
import org.passeur.core.Workspaces;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.report.Parameter;
import org.passeur.report.Report;
import org.passeur.report.ReportRequest;
import org.passeur.sample.SampleCompany;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes the sample company and writes its reports: the first thing that somebody without a display sees. */
@Command(name = "demo")
public final class DemoCommand implements Callable<Integer> {

    private static final String FOLDER = "Passeur-demo";
    private static final String REPORTS = "reports";

    private final Session session;

    /** Under this key reports ask who leaves; who arrives is asked under another. */
    private static final String LEAVING = "people";

    @Parameters(arity = "0..1", paramLabel = "FOLDER", descriptionKey = "demo.folder")
    private @Nullable Path folder;

    /** A command of a call. */
    public DemoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path where = Objects.requireNonNullElseGet(folder, () -> Path.of(System.getProperty("user.home"), FOLDER))
                .toAbsolutePath()
                .normalize();
        try (Workspace workspace = open(where)) {
            Repository repository = workspace.repository();
            long objects = repository.models().entityClasses().stream()
                    .mapToLong(type -> repository.count(Query.of(type))).sum();
            session.print(session.words("demo.workspace", workspace.name(), Long.valueOf(objects), where));
            session.flush();
            session.print(session.words("demo.reports", where.resolve(REPORTS)));
            for (Report report : session.services().reports().all()) {
                write(workspace, report, where.resolve(REPORTS));
            }
            session.print("");
            session.words("demo.next", where).lines().forEach(session::print);
        }
        return ExitCode.DONE;
    }

    /** A second call shows what the first one made. */
    private Workspace open(Path where) {
        Workspaces workspaces = session.services().workspaces();
        if (workspaces.isWorkspace(where)) {
            return session.keep(workspaces.open(where));
        }
        session.say("demo.welcome");
        session.flush();
        Workspace workspace = session
                .keep(workspaces.create(where, SampleCompany.name(session.locale()), session.locale()));
        SampleCompany.create(workspace, session.locale(), LocalDate.now());
        return workspace;
    }

    private void write(Workspace workspace, Report report, Path reports) {
        ReportRequest request = new ReportRequest(workspace, session.locale(), session.on(), false,
                values(workspace, report),
                new NullProgressMonitor());
        List<Path> files = session.services().reports().write(report, request, report.formats(), reports);
        session.print("  " + report.label(session.locale()));
        files.forEach(file -> session.print("      " + reports.relativize(file.toAbsolutePath())));
        session.flush();
    }

    /** What a report cannot do without, and whom a handover plan is for: those who are about to leave. */
    private Map<String, Object> values(Workspace workspace, Report report) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Parameter parameter : report.parameters()) {
            if (parameter.type() == Parameter.Type.PERSONS && parameter.key().equals(LEAVING)) {
                values.put(parameter.key(), find(workspace, "Person", Filter.is("left", Filter.Op.GE, session.on())));
            } else if (parameter.required() && parameter.type() == Parameter.Type.TEAM) {
                values.put(parameter.key(), find(workspace, "Team", Filter.ALL).getFirst());
            } else if (parameter.required() && parameter.type() == Parameter.Type.DATE) {
                values.put(parameter.key(), session.on());
            }
        }
        return values;
    }

    private static List<Ref> find(Workspace workspace, String name, Filter filter) {
        EClass type = workspace.repository().models().require(name);
        return workspace.repository().rows(Query.of(type).where(filter)).stream().map(Row::ref).toList();
    }
}
