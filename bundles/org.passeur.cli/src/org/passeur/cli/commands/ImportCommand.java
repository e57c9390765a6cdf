// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.cli.BaseCommand;
import org.passeur.cli.Columns;
import org.passeur.cli.Json;
import org.passeur.cli.Session;
import org.passeur.core.Workspace;
import org.passeur.exchange.ImportRequest;
import org.passeur.exchange.ImportResult;
import org.passeur.exchange.Importer;
import org.passeur.exchange.Mapping;
import org.passeur.exchange.Problem;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings objects in, as one change set. */
@Command(name = "import")
public final class ImportCommand extends BaseCommand {

    @Parameters(index = "0", paramLabel = "FORMAT", descriptionKey = "import.format")
    private String format = "";

    @Parameters(index = "1", paramLabel = "SOURCE", descriptionKey = "import.source")
    private @Nullable Path source;

    @Option(names = "--class", paramLabel = "C", descriptionKey = "import.class")
    private String type = "";

    @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "import.mapping")
    private @Nullable Path mapping;

    @Option(names = "--dry-run", descriptionKey = "import.dry-run")
    private boolean dryRun;

    @Option(names = "--skip-rejected", descriptionKey = "import.skip-rejected")
    private boolean skipRejected;

    @Option(names = "--overwrite", descriptionKey = "import.overwrite")
    private boolean overwrite;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    /** A command of a call. */
    public ImportCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws Exception {
        session.services().imports().require(format);
        return super.call();
    }

    @Override
    protected int run(Workspace workspace) {
        Importer importer = session.services().imports().require(format);
        Path file = mapping;
        ImportRequest request = ImportRequest.of(workspace, Objects.requireNonNull(source)).into(type)
                .mapped(file == null ? null : Mapping.read(file)).dry(dryRun).skipping(skipRejected)
                .overwriting(overwrite)
                .told(locale(), org.passeur.exchange.Progress.NONE);
        ImportResult result = importer.run(request);
        if (json) {
            session.print(Json.of(result.json(locale())));
        } else {
            print(result);
        }
        return result.exitCode(skipRejected);
    }

    private void print(ImportResult result) {
        boolean kept = result.rejected().isEmpty() || skipRejected;
        session.print(session.words(dryRun ? "import.would" : kept ? "import.did" : "import.nothing",
                Integer.valueOf(result.created()),
                Integer.valueOf(result.updated()), Integer.valueOf(result.unchanged()),
                Integer.valueOf(result.rejected().size())));
        result.others().forEach((name, count) -> session.print(session.words("import.others", count,
                session.services().models().label(session.services().models().require(name), locale()),
                session.services().models().plural(session.services().models().require(name), locale()))));
        if (result.changeset() > 0) {
            session.print(session.words("import.changeset", Long.valueOf(result.changeset())));
        }
        problems("import.rejected", result.rejected());
        problems("import.conflicts", result.conflicts());
        problems("import.unresolved", result.unresolved());
        problems("import.warnings", result.warnings());
        for (ImportResult.Duplicate twice : result.duplicates()) {
            session.saySentence(
                    session.words("import.duplicate", twice.key(), twice.source(), Integer.valueOf(twice.firstLine()),
                            Integer.valueOf(twice.line())));
        }
    }

    private void problems(String head, List<Problem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        session.saySentence("");
        session.say(head, Integer.valueOf(problems.size()));
        Columns columns = Columns
                .of(session.words("column.source"), session.words("column.line"), session.words("column.reason"))
                .right(1).whole(2);
        problems.forEach(
                p -> columns.add(p.source(), p.line() == 0 ? "" : Integer.toString(p.line()), p.reason(locale())));
        columns.lines().forEach(session::saySentence);
    }
}
