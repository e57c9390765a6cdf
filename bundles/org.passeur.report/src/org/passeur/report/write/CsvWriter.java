// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report.write;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.passeur.core.text.CellGuard;
import org.passeur.report.document.Cell;
import org.passeur.report.document.Column;
import org.passeur.report.document.Document;
import org.passeur.report.document.Inline;
import org.passeur.report.document.Table;
import org.passeur.report.internal.Words;

/**
 * A file per table: UTF-8 with its mark, commas, RFC 4180. Figures have a point and days are written year first, so that
 * every program reads them alike; words that a spreadsheet would calculate are guarded.
 */
public final class CsvWriter implements Writer {

    private static final String END = "\r\n";

    @Override
    public List<Output> write(Document document) {
        List<Output> files = new ArrayList<>();
        Names names = new Names();
        List<Table> tables = document.sheets();
        for (Table table : tables) {
            String name = names.file(table.title(), Words.get(document.metadata().language(), "table"));
            byte[] content = ('\ufeff' + csv(table, document.metadata().language())).getBytes(StandardCharsets.UTF_8);
            files.add(new Output(tables.size() == 1 ? ".csv" : "-" + name + ".csv", content));
        }
        return files;
    }

    private static String csv(Table table, Locale locale) {
        StringBuilder out = new StringBuilder();
        List<String> head = new ArrayList<>();
        if (table.grouped()) {
            head.add(guard(Words.get(locale, "sheet.group")));
        }
        for (Column column : table.columns()) {
            head.add(guard(column.heading()));
        }
        out.append(String.join(",", head)).append(END);
        for (Table.Group group : table.groups()) {
            for (List<Cell> row : group.rows()) {
                List<String> fields = new ArrayList<>();
                if (table.grouped()) {
                    fields.add(guard(group.title()));
                }
                row.forEach(cell -> fields.add(field(cell, locale)));
                out.append(String.join(",", fields)).append(END);
            }
        }
        return out.toString();
    }

    private static String field(Cell cell, Locale locale) {
        return switch (cell) {
            case Cell.Words words -> guard(Inline.plain(words.runs()));
            case Cell.Level level -> guard(level.label());
            case Cell.Figure figure -> number(figure.value(), figure.decimals());
            case Cell.Percent percent -> number(percent.part(), 4);
            case Cell.Day day -> day.date().toString();
            case Cell.Empty empty -> "";
            case Cell.Hidden hidden -> guard(Words.get(locale, "hidden"));
        };
    }

    private static String number(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return "";
        }
        String figure = String.format(Locale.ROOT, "%." + decimals + "f", value);
        return figure.indexOf('.') < 0 ? figure : figure.replaceAll("0+$", "").replaceAll("\\.$", "");
    }

    private static String guard(String text) {
        String guarded = CellGuard.escape(text);
        boolean quoted = guarded.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';')
                || !guarded.equals(guarded.strip());
        return quoted ? '"' + guarded.replace("\"", "\"\"") + '"' : guarded;
    }
}
