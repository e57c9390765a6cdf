// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report.document;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A table of typed cells; in spreadsheets it is a sheet, in CSV a file.
 *
 * @param title its caption and the name of its sheet
 * @param columns from left
 * @param groups its rows; one group without a title where they are not grouped
 * @param nothing the sentence that stands where it has no rows
 */
public record Table(String title, List<Column> columns, List<Group> groups, String nothing) implements Block {

    /** Rows under a title. */
    public record Group(String title, List<List<Cell>> rows) {
        public Group {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    public Table {
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
        for (Group group : groups) {
            for (List<Cell> row : group.rows()) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "A row of " + row.size() + " cells in a table of " + columns.size() + " columns: " + title);
                }
            }
        }
    }

    /** A table without groups. */
    public static Table of(String title, List<Column> columns, List<List<Cell>> rows, String nothing) {
        return new Table(title, columns, List.of(new Group("", rows)), nothing);
    }

    /** How many rows it has in all its groups. */
    public int size() {
        return groups.stream().mapToInt(g -> g.rows().size()).sum();
    }

    /** Whether any group has a title. */
    public boolean grouped() {
        return groups.stream().anyMatch(g -> !g.title().isEmpty());
    }

    @Override
    public Table mapTexts(UnaryOperator<String> words) {
        return new Table(words.apply(title),
                columns.stream().map(c -> new Column(words.apply(c.header()), c.kind(), c.width(),
                        words.apply(c.unit()))).toList(),
                groups.stream().map(g -> new Group(words.apply(g.title()), g.rows().stream()
                        .map(row -> row.stream().map(cell -> cell.mapTexts(words)).toList()).toList())).toList(),
                words.apply(nothing));
    }
}
