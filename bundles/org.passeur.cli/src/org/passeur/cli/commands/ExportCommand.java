// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.cli.BaseCommand;
import org.passeur.cli.Conditions;
import org.passeur.cli.ExitCode;
import org.passeur.cli.Json;
import org.passeur.cli.Session;
import org.passeur.core.Workspace;
import org.passeur.core.query.Filter;
import org.passeur.exchange.ExportRequest;
import org.passeur.exchange.ExportResult;
import org.passeur.exchange.Progress;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes objects to files. */
@Command(name = "export")
public final class ExportCommand extends BaseCommand {

    @Parameters(paramLabel = "FORMAT", descriptionKey = "export.format")
    private String format = "";

    @Option(names = "--out", required = true, paramLabel = "PATH", descriptionKey = "export.out")
    private @Nullable Path out;

    @Option(names = "--class", paramLabel = "C", descriptionKey = "export.class")
    private List<String> classes = new ArrayList<>();

    @Option(names = "--where", paramLabel = "CONDITION", descriptionKey = "where")
    private List<String> conditions = new ArrayList<>();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    /** A command of a call. */
    public ExportCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws Exception {
        session.services().exports().require(format);
        return super.call();
    }

    @Override
    protected int run(Workspace workspace) {
        List<EClass> types = classes.stream().map(workspace.repository().models()::require).toList();
        if (!conditions.isEmpty() && types.size() != 1) {
            throw Session.invalid("error.where-class");
        }
        Filter filter = types.size() == 1 ? new Conditions(workspace).all(types.getFirst(), conditions) : Filter.ALL;
        ExportResult result = session.services().exports().require(format)
                .run(new ExportRequest(workspace, Objects.requireNonNull(out), types, filter, Progress.NONE));
        if (json) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("files", result.files());
            map.put("counts", result.counts());
            session.print(Json.of(map));
        } else {
            session.say("export.done", Integer.valueOf(result.total()));
            result.files().forEach(file -> session.print(file.toString()));
        }
        return ExitCode.DONE;
    }
}
