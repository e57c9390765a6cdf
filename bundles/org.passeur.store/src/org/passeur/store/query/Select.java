// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Link;
import org.passeur.core.Ref;
import org.passeur.store.query.Joins.Node;
import org.passeur.store.query.Joins.Target;
import org.passeur.store.schema.Column;
import org.passeur.store.ColumnKind;
import org.passeur.store.schema.Schema;
import org.passeur.store.schema.Table;

/** The columns of one SELECT, and how its results are read. */
final class Select {

    private static final int DEPTH = 3;

    private final Schema schema;
    private final Joins joins;
    private final Map<String, Integer> expressions = new LinkedHashMap<>();

    Select(Schema schema, Joins joins) {
        this.schema = schema;
        this.joins = joins;
    }

    /** Reads one value from a row of the results. */
    @FunctionalInterface
    interface Reader {
        @Nullable
        Object read(ResultSet results) throws SQLException;
    }

    /** Reads the title of an object that is there. */
    @FunctionalInterface
    interface TitleReader {
        String read(ResultSet results) throws SQLException;
    }

    /** Asks for an expression; its place in the results, from 1. */
    int add(String expression) {
        return expressions.computeIfAbsent(expression, e -> Integer.valueOf(expressions.size() + 1)).intValue();
    }

    /** What stands after SELECT. */
    String sql() {
        return String.join(", ", expressions.keySet());
    }

    /** Reads a single-valued feature of a node; null where no table of it has the feature. */
    Reader feature(Node node, EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            return reference.isContainment() ? object(joins.follow(node, reference), null, null)
                    : reference(node, reference);
        }
        Optional<String> expression = node.column(feature, Column::name);
        if (expression.isEmpty()) {
            return results -> null;
        }
        Optional<Column> column = node.sample(feature);
        ColumnKind kind = column.map(Column::kind)
                .orElse(feature.getName().equals("version") ? ColumnKind.INTEGER : ColumnKind.LONG);
        int index = add(expression.get());
        var type = ((org.eclipse.emf.ecore.EAttribute) feature).getEAttributeType();
        return results -> kind.read(results, index, type);
    }

    private Reader reference(Node node, EReference reference) {
        Optional<String> id = node.column(reference, Column::name);
        if (id.isEmpty()) {
            return results -> null;
        }
        Optional<String> type = node.column(reference, Column::typeName);
        return object(joins.follow(node, reference), id.get(), type.isPresent() ? type.get() : null);
    }

    /** Reads a link to the object that a node stands for. */
    Reader object(Node node, @Nullable String id, @Nullable String type) {
        Map<EClass, Integer> ids = new LinkedHashMap<>();
        Map<EClass, TitleReader> titles = new LinkedHashMap<>();
        for (Target target : node.targets()) {
            ids.put(target.table().type(), Integer.valueOf(add(target.alias() + ".id")));
            titles.put(target.table().type(), title(target, DEPTH));
        }
        return results -> {
            for (Map.Entry<EClass, Integer> entry : ids.entrySet()) {
                long number = results.getLong(entry.getValue().intValue());
                if (number != 0) {
                    return new Link(new Ref(entry.getKey(), number), titles.get(entry.getKey()).read(results));
                }
            }
            return null;
        };
    }

    /** Reads what an object is called. */
    TitleReader title(Target target) {
        TitleReader title = title(target, DEPTH);
        int id = add(target.alias() + ".id");
        return results -> {
            String text = title.read(results);
            return text.isEmpty() ? Titles.untitled(schema.models(), target.table().type(), results.getLong(id)) : text;
        };
    }

    private TitleReader title(Target target, int depth) {
        Node node = new Node(List.of(target));
        Table table = target.table();
        List<Reader> parts = new ArrayList<>();
        for (EStructuralFeature feature : schema.models().titleFeatures(table.type())) {
            if (feature.isMany()) {
                continue;
            }
            if (feature instanceof EReference reference) {
                if (depth > 0) {
                    Node far = joins.follow(node, reference);
                    for (Target next : far.targets()) {
                        int id = add(next.alias() + ".id");
                        TitleReader title = title(next, depth - 1);
                        parts.add(results -> results.getLong(id) == 0 ? null : title.read(results));
                    }
                }
            } else {
                parts.add(feature(node, feature));
            }
        }
        return results -> {
            List<@Nullable Object> values = new ArrayList<>();
            for (Reader part : parts) {
                values.add(part.read(results));
            }
            return Titles.join(values);
        };
    }
}
