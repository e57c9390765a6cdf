// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/** Writes nested values for people: maps as named lines, lists of maps as columns. */
public final class Tree {

    private static final String INDENT = "  ";

    private final Session session;

    /** Writes to a call. */
    public Tree(Session session) {
        this.session = session;
    }

    /** Writes the entries of a map. */
    public void print(Map<?, ?> map) {
        print(map, "");
    }

    private void print(Map<?, ?> map, String indent) {
        map.forEach((key, value) -> {
            String label = indent + label(key);
            if (value instanceof Map<?, ?> inner && !inner.isEmpty()) {
                session.print(label + ':');
                print(inner, indent + INDENT);
            } else if (value instanceof Collection<?> many && many.stream().anyMatch(Map.class::isInstance)) {
                session.print(label + ':');
                columns(many, indent + INDENT);
            } else {
                session.print(label + ": " + text(value));
            }
        });
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
                cells.add(text(value));
            }
            columns.add(cells);
        }
        columns.lines().forEach(line -> session.print(indent + line));
    }

    private String label(Object key) {
        String word = session.format().text(key);
        return Session.TEXTS.find(session.locale(), "figure." + word).orElse(word);
    }

    private String text(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map -> map.entrySet().stream().map(e -> label(e.getKey()) + " " + text(e.getValue()))
                    .reduce((a, b) -> a + ", " + b).orElse("");
            case null, default -> session.format().text(value);
        };
    }
}
