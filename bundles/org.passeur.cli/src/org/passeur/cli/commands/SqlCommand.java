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
import org.passeur.cli.CsvLines;
import org.passeur.cli.ExitCode;
import org.passeur.cli.Json;
import org.passeur.cli.Session;
import org.passeur.core.SqlDoor;
import org.passeur.core.Workspace;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers a SELECT over the views, or lists the views. */
@Command(name = "sql")
public final class SqlCommand extends BaseCommand {

    @Parameters(paramLabel = "QUERY", arity = "0..1", descriptionKey = "sql.query")
    private @Nullable String query;

    @Option(names = "--read-only", descriptionKey = "sql.read-only")
    private boolean readOnly;

    @Option(names = "--csv", descriptionKey = "sql.csv")
    private boolean csv;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "limit")
    private @Nullable Integer limit;

    /** A command of a call. */
    public SqlCommand(Session session) {
        super(session);
    }

    @Override
    protected int run(Workspace workspace) {
        if (csv && json) {
            throw Session.invalid("error.csv-or-json");
        }
        SqlDoor door = workspace.repository().sql();
        Integer most = limit;
        String select = query;
        if (select == null) {
            views(door);
        } else {
            Printer printer = csv ? new AsCsv() : json ? new AsJson() : new AsColumns();
            door.query(select, most == null ? 0 : Limits.positive(most.intValue()), printer);
            printer.end();
        }
        return ExitCode.DONE;
    }

    private void views(SqlDoor door) {
        if (json) {
            JsonObject all = new JsonObject();
            door.views().forEach(view -> all.add(view.name(), Json.array(view.columns())));
            session.print(all);
        } else if (csv) {
            CsvLines lines = new CsvLines(session::print);
            lines.write(List.of("view", "columns"));
            door.views().forEach(view -> lines.write(List.of(view.name(), String.join(" ", view.columns()))));
        } else {
            Columns columns = Columns.of(session.words("column.view"), session.words("column.columns")).whole(1);
            door.views().forEach(view -> columns.add(view.name(), String.join(", ", view.columns())));
            session.print(columns);
        }
    }

    private interface Printer extends SqlDoor.Receiver {

        void end();
    }

    /** Row by row, so that any number of them needs no memory. */
    private final class AsCsv implements Printer {

        private final CsvLines lines = new CsvLines(session::print);

        @Override
        public void columns(List<String> names) {
            lines.write(names);
        }

        @Override
        public void row(List<@Nullable Object> values) {
            lines.write(values);
        }

        @Override
        public void end() {
            session.flush();
        }
    }

    private final class AsJson implements Printer {

        private final JsonArray all = new JsonArray();
        private List<String> names = List.of();

        @Override
        public void columns(List<String> columns) {
            names = columns;
        }

        @Override
        public void row(List<@Nullable Object> values) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
                row.put(names.get(i), values.get(i));
            }
            all.add(Json.of(row));
        }

        @Override
        public void end() {
            session.print(all);
        }
    }

    private final class AsColumns implements Printer {

        private Columns columns = Columns.of();

        @Override
        public void columns(List<String> names) {
            columns = new Columns(names);
        }

        @Override
        public void row(List<@Nullable Object> values) {
            List<String> cells = new ArrayList<>();
            // numbers may be those of objects, which nobody writes with separators
            values.forEach(value -> cells.add(value instanceof Number ? value.toString()
                    : session.format().text(value)));
            columns.add(cells);
        }

        @Override
        public void end() {
            session.print(columns);
        }
    }
}
