// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;

/** Writes nested values for people: maps as named lines, lists of maps as columns. */
public final class Tree {

    private static final String INDENT = "  ";
    private static final int FEW = 3;

    private final Session session;
    private final UnaryOperator<String> headings;

    /**
     * Writes to a call.
     *
     * @param headings what a key is called
     */
    public Tree(Session session, UnaryOperator<String> headings) {
        this.session = session;
        this.headings = headings;
    }

    /** Writes the entries of a map. */
    public void print(Map<?, ?> map) {
        print(map, "");
    }

    private void print(Map<?, ?> map, String indent) {
        map.forEach((key, value) -> {
            String label = indent + label(key);
            if (value instanceof Map<?, ?> inner && !inner.isEmpty()) {
                session.print(session.label(label));
                print(inner, indent + INDENT);
            } else if (value instanceof Collection<?> many && many.stream().anyMatch(Map.class::isInstance)) {
                session.print(session.label(label));
                if (nested(many)) {
                    many.forEach(row -> block(row, indent + INDENT));
                } else {
                    columns(many, indent + INDENT);
                }
            } else if (value instanceof Collection<?> rows && !rows.isEmpty()
                    && rows.stream().allMatch(Collection.class::isInstance)) {
                session.print(session.label(label));
                matrix(rows, indent + INDENT);
            } else {
                session.print(session.label(label) + ' ' + text(value));
            }
        });
    }

    /** True where rows hold tables of their own, which no column could show. */
    private static boolean nested(Collection<?> rows) {
        return rows.stream().anyMatch(row -> row instanceof Map<?, ?> map && map.values().stream()
                .anyMatch(v -> v instanceof Collection<?> many && many.size() > FEW
                        && many.stream().anyMatch(Map.class::isInstance)));
    }

    private void block(Object row, String indent) {
        if (row instanceof Map<?, ?> map) {
            print(map, indent);
        } else {
            session.print(indent + text(row));
        }
        session.print("");
    }

    private void columns(Collection<?> rows, String indent) {
        Set<Object> keys = new LinkedHashSet<>();
        for (Object row : rows) {
            if (row instanceof Map<?, ?> map) {
                keys.addAll(map.keySet());
            }
        }
        List<Object> order = List.copyOf(keys);
        Columns columns = new Columns(order.stream().map(this::label).toList());
        for (Object row : rows) {
            List<String> cells = new ArrayList<>();
            for (int c = 0; c < order.size(); c++) {
                Object value = row instanceof Map<?, ?> map ? map.get(order.get(c)) : null;
                if (value instanceof Number) {
                    columns.right(c);
                }
                cells.add(cell(value));
            }
            columns.add(cells);
        }
        columns.lines().forEach(line -> session.print(indent + line));
    }

    /** A row of rows stands there by what it is called, which is its first value; JSON has the rest. */
    private String cell(@Nullable Object value) {
        return value instanceof Collection<?> many
                ? many.stream().map(one -> one instanceof Map<?, ?> map && !map.isEmpty()
                        ? text(map.values().iterator().next())
                        : text(one)).collect(Collectors.joining("; "))
                : text(value);
    }

    /** Lists of values as lines, each value below the one above it. */
    private void matrix(Collection<?> rows, String indent) {
        List<List<String>> cells = rows.stream()
                .map(row -> ((Collection<?>) row).stream().map(this::text).toList()).toList();
        int widest = cells.stream().flatMap(List::stream).mapToInt(String::length).max().orElse(0);
        cells.forEach(row -> session.print(indent + row.stream()
                .map(cell -> " ".repeat(widest - cell.length()) + cell).collect(Collectors.joining(INDENT))));
    }

    private String label(Object key) {
        return headings.apply(session.format().text(key));
    }

    private String text(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream().map(e -> label(e.getKey()) + " " + text(e.getValue()))
                    .collect(Collectors.joining(", "));
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(this::text).collect(Collectors.joining("; "));
        }
        return session.format().text(value);
    }
}
