// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report.write;

import java.util.List;
import java.util.Locale;

import org.passeur.report.document.Cell;
import org.passeur.report.document.Column;
import org.passeur.report.document.Prose;
import org.passeur.report.document.Table;
import org.passeur.report.internal.Words;

/** A table as markup, with headers that say what they head. */
final class HtmlTable {

    private static final int LONG = 15;

    private final HtmlBody body;
    private final Locale locale;
    private final boolean screen;
    private int count;

    HtmlTable(HtmlBody body, Locale locale, boolean screen) {
        this.body = body;
        this.locale = locale;
        this.screen = screen;
    }

    /**
     * @param heading what the table stands under: a title that only repeats it is said, but not shown again
     */
    void write(Table table, String heading, Markup to) {
        count++;
        boolean repeats = table.title().equals(heading);
        if (table.size() == 0) {
            if (!table.title().isEmpty() && !repeats) {
                to.element("p", table.title(), "class", "table-title");
            }
            to.element("p", table.nothing().isEmpty() ? Words.get(locale, "table.empty") : table.nothing(), "class",
                    "nothing");
            return;
        }
        boolean filter = screen && table.size() > LONG;
        to.open("div", "class", "table").open("table", "class", filter ? "filter" : "", "id", "t" + count);
        caption(table, repeats, to);
        widths(table, to);
        to.open("thead").open("tr");
        table.columns().forEach(column -> to.element("th", column.heading(), "scope", "col", "class", css(column)));
        to.close("tr").close("thead");
        for (Table.Group group : table.groups()) {
            group(table, group, to);
        }
        to.close("table").close("div");
    }

    private void caption(Table table, boolean repeats, Markup to) {
        if (repeats && !screen) {
            return;
        }
        to.open("caption").element("span", table.title(), "class", repeats ? "unseen" : "");
        if (screen && table.size() > LONG) {
            to.text(repeats ? "" : " ").element("span", Words.get(locale, "table.rows", table.size()), "class", "rows");
        }
        to.close("caption");
    }

    private void widths(Table table, Markup to) {
        double sum = table.columns().stream().mapToDouble(Column::width).sum();
        if (sum > 0) {
            long loose = table.columns().stream().filter(c -> c.width() == 0).count();
            double share = 100 - loose * 11.0;
            to.open("colgroup");
            for (Column column : table.columns()) {
                double percent = Math.max(5, share * column.width() / sum);
                to.single("col", "style", column.width() == 0 ? "" : "width: " + Math.round(percent) + "%");
            }
            to.close("colgroup");
        }
    }

    private void group(Table table, Table.Group group, Markup to) {
        to.open("tbody", "class", screen || group.title().isEmpty() ? "" : "keep");
        if (!group.title().isEmpty()) {
            to.open("tr", "class", "group").element("th", group.title(), "scope", "rowgroup", "colspan",
                    Integer.toString(table.columns().size())).close("tr");
        }
        boolean first = !screen && !group.title().isEmpty();
        for (List<Cell> row : group.rows()) {
            to.open("tr");
            for (int i = 0; i < row.size(); i++) {
                boolean header = i == 0 && table.columns().getFirst().kind() == Column.Kind.TEXT;
                String tag = header ? "th" : "td";
                to.open(tag, "scope", header ? "row" : "", "class", css(table.columns().get(i)));
                cell(row.get(i), to);
                to.close(tag);
            }
            to.close("tr").line();
            if (first) {
                // on paper a group's title stays with its first row
                to.close("tbody").open("tbody");
                first = false;
            }
        }
        to.close("tbody");
    }

    private void cell(Cell cell, Markup to) {
        switch (cell) {
            case Cell.Words words -> body.runs(words.runs(), to);
            case Cell.Level level -> to.element("span", level.label(), "class", "tone " + HtmlBody.css(level.tone()));
            case Cell.Day day -> to.element("time", Prose.shortDay(day.date(), locale), "datetime",
                    day.date().toString());
            case Cell.Empty empty -> to.element("span", CellText.of(empty, locale), "class", "empty");
            case Cell.Hidden hidden -> to.element("span", CellText.of(hidden, locale), "class", "empty");
            case Cell.Figure figure -> to.text(CellText.of(figure, locale));
            case Cell.Percent percent -> to.text(CellText.of(percent, locale));
        }
    }

    private static String css(Column column) {
        return column.kind() == Column.Kind.TEXT ? "" : column.kind().right() ? "right" : "short";
    }
}
