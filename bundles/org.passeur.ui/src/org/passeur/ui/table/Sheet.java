// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.table;

import java.util.List;
import java.util.stream.Collectors;

import org.passeur.core.query.Row;
import org.passeur.ui.values.Values;

/** Rows as a sheet: tabs for the clipboard, semicolons or commas for a file. */
final class Sheet {

    private final List<Column> columns;
    private final Values values;

    Sheet(List<Column> columns, Values values) {
        this.columns = columns;
        this.values = values;
    }

    /** For the clipboard: a tab between cells; line ends inside a cell become blanks. */
    String tabs(List<Row> rows) {
        StringBuilder sheet = new StringBuilder(columns.stream().map(Column::label).collect(Collectors.joining("\t")))
                .append('\n');
        for (Row row : rows) {
            sheet.append(columns.stream().map(c -> safe(values.text(row.get(c.path()))).replaceAll("[\t\r\n]+", " "))
                    .collect(Collectors.joining("\t"))).append('\n');
        }
        return sheet.toString();
    }

    /** The headers for a file. */
    String csvHeader() {
        return columns.stream().map(c -> quote(c.label())).collect(Collectors.joining(",")) + "\r\n";
    }

    /** Rows for a file. */
    String csv(List<Row> rows) {
        StringBuilder sheet = new StringBuilder();
        for (Row row : rows) {
            sheet.append(columns.stream().map(c -> quote(safe(values.text(row.get(c.path())))))
                    .collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        return sheet.toString();
    }

    /** A spreadsheet must not take a text for a formula; the apostrophe is what it shows as text, and an import takes away. */
    private static String safe(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0
                && !text.matches("[-+]?[\\d\\s\u00a0\u202f.,]+");
        return formula ? "'" + text : text;
    }

    private static String quote(String text) {
        return text.matches("(?s).*[\",;\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
