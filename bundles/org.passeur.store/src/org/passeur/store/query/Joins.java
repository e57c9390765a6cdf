// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.model.CorePackage;
import org.passeur.store.Dialect;
import org.passeur.store.schema.Column;
import org.passeur.store.schema.Schema;
import org.passeur.store.schema.Table;

/** The tables of one SELECT: grows by a LEFT JOIN for each single reference that is followed. */
final class Joins {

    /** One table under an alias. */
    record Target(Table table, String alias) {
    }

    /** What a path has reached: one table, or several where a reference may point at several classes. */
    record Node(List<Target> targets) {

        String id() {
            return among(t -> Optional.of(t.alias() + ".id"));
        }

        /** The version of the objects; parts have none. */
        String among(Function<Target, Optional<String>> expression) {
            List<String> all = targets.stream().flatMap(t -> expression.apply(t).stream()).toList();
            if (all.isEmpty()) {
                return "CAST(NULL AS BIGINT)";
            }
            return all.size() == 1 ? all.getFirst() : all.stream().collect(Collectors.joining(", ", "COALESCE(", ")"));
        }

        /** The expression of a single-valued feature, where any of the tables has it. */
        Optional<String> column(EStructuralFeature feature, Function<Column, @Nullable String> part) {
            if (feature == CorePackage.Literals.PART__ID) {
                return Optional.of(id());
            }
            if (feature == CorePackage.Literals.ENTITY__VERSION) {
                return Optional.of(among(t -> Optional.of(t.alias() + ".version")));
            }
            List<String> all = targets.stream()
                    .flatMap(t -> t.table().column(feature).map(part).map(name -> t.alias() + "." + name).stream())
                    .toList();
            if (all.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(all.size() == 1 ? all.getFirst()
                    : all.stream().collect(Collectors.joining(", ", "COALESCE(", ")")));
        }

        /** Any column that keeps a feature; the same in all tables but for its name. */
        Optional<Column> sample(EStructuralFeature feature) {
            return targets.stream().flatMap(t -> t.table().column(feature).stream()).findFirst();
        }
    }

    private record Step(Node from, EReference reference) {
    }

    private final Schema schema;
    private final int[] counter;
    private final StringBuilder sql = new StringBuilder();
    private final Map<Step, @Nullable Node> followed = new HashMap<>();
    private @Nullable Node root;

    Joins(Schema schema) {
        this(schema, new int[1]);
    }

    private Joins(Schema schema, int[] counter) {
        this.schema = schema;
        this.counter = counter;
    }

    /** A FROM clause inside another one, with aliases of its own. */
    Joins inner() {
        return new Joins(schema, counter);
    }

    /** A name that is not taken. */
    String alias() {
        return "t" + counter[0]++;
    }

    /** Begins with the table of a class. */
    Node start(Table table) {
        Node node = new Node(List.of(new Target(table, alias())));
        sql.append(table.name()).append(' ').append(node.targets().getFirst().alias());
        root = node;
        return node;
    }

    /** Begins with the table of a class, whose rows are found by their numbers. */
    Node start(Table table, Dialect dialect) {
        return start(table, dialect.byKey(table.key()));
    }

    /**
     * Begins with the table of a class.
     *
     * @param how its rows are found, as a dialect says it
     */
    Node start(Table table, String how) {
        Node node = start(table);
        sql.append(how);
        return node;
    }

    /** Begins with any table of the database. */
    String start(String table) {
        String alias = alias();
        sql.append(table).append(' ').append(alias);
        return alias;
    }

    /** Follows a single reference. */
    Node follow(Node from, EReference reference) {
        Step step = new Step(from, reference);
        Node known = followed.get(step);
        if (known != null) {
            return known;
        }
        Node node;
        if (reference.isContainment()) {
            String owner = from.id();
            node = new Node(schema.concrete(reference.getEReferenceType()).stream().map(table -> {
                String alias = alias();
                sql.append(" LEFT JOIN ").append(table.name()).append(' ').append(alias).append(" ON ").append(alias)
                        .append(".owner_id = ").append(owner).append(" AND ").append(alias).append(".owner_feature = '")
                        .append(reference.getName()).append('\'');
                return new Target(table, alias);
            }).toList());
        } else {
            node = join(from.column(reference, Column::name).orElse("CAST(NULL AS BIGINT)"), reference);
        }
        followed.put(step, node);
        return node;
    }

    /** Joins what an expression with the number of an object points at. */
    Node join(String id, EReference reference) {
        return join(id, reference, " LEFT JOIN ");
    }

    /**
     * The same of a number that is never missing. What is surely there is no outer join where one table can have it: through
     * an outer join, Derby does not find the row by its owner, and reads all rows for each.
     */
    Node joinSurely(String id, EReference reference) {
        return join(id, reference,
                schema.concrete(reference.getEReferenceType()).size() == 1 ? " JOIN " : " LEFT JOIN ");
    }

    private Node join(String id, EReference reference, String how) {
        return new Node(schema.concrete(reference.getEReferenceType()).stream().map(table -> {
            String alias = alias();
            sql.append(how).append(table.name()).append(' ').append(alias).append(" ON ").append(alias)
                    .append(".id = ").append(id);
            return new Target(table, alias);
        }).toList());
    }

    /** Joins a table in which a condition must hold; the alias under which it is known. */
    String need(String table, java.util.function.UnaryOperator<String> condition) {
        return need(table, "", condition);
    }

    /**
     * The same.
     *
     * @param how its rows are found, as a dialect says it
     */
    String need(String table, String how, java.util.function.UnaryOperator<String> condition) {
        String alias = alias();
        sql.append(" JOIN ").append(table).append(' ').append(alias).append(how).append(" ON ")
                .append(condition.apply(alias));
        return alias;
    }

    /** Joins a table where a condition holds; the alias under which it is known. */
    String may(String table, java.util.function.UnaryOperator<String> condition) {
        String alias = alias();
        sql.append(" LEFT JOIN ").append(table).append(' ').append(alias).append(" ON ").append(condition.apply(alias));
        return alias;
    }

    /** The table that the SELECT began with. */
    Node root() {
        Node node = root;
        if (node == null) {
            throw new IllegalStateException("No table yet");
        }
        return node;
    }

    /** True where more than one table is read. */
    boolean hasJoins() {
        return sql.indexOf(" JOIN ") >= 0;
    }

    /**
     * What stands after FROM, with something else for the first table.
     *
     * @param instead what it is, by the alias and what follows
     */
    String sqlWith(BinaryOperator<String> instead) {
        Target first = root().targets().getFirst();
        String rest = sql.substring((first.table().name() + " " + first.alias()).length());
        return instead.apply(first.alias(), rest) + rest;
    }

    /** What stands after FROM. */
    String sql() {
        return sql.toString();
    }
}
