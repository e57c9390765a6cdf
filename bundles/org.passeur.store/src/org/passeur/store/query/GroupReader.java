// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.query;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Link;
import org.passeur.core.Ref;
import org.passeur.core.query.DerivedColumn;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Group;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.store.query.Joins.Node;
import org.passeur.store.query.Joins.Target;
import org.passeur.store.query.Select.Reader;
import org.passeur.store.schema.Column;
import org.passeur.store.ColumnKind;
import org.passeur.store.schema.Schema;
import org.passeur.store.schema.Table;

/** Counts objects by the values of a path, in SQL where it can say the path. */
public final class GroupReader {

    private static final int WINDOW = 1000;

    private final Schema schema;
    private final RowReader rows;

    /** Over a reader of rows. */
    public GroupReader(Schema schema, RowReader rows) {
        this.schema = schema;
        this.rows = rows;
    }

    /** The groups, the largest first. */
    public List<Group> groups(Query query, String text) throws SQLException {
        ModelPath path = ModelPath.of(schema, query.type(), text);
        Map<@Nullable Object, Long> counts;
        DerivedColumn derived = path.derived();
        if (derived != null && path.steps().isEmpty()
                && byLiterals(query, derived) instanceof Map<@Nullable Object, Long> counted) {
            counts = counted;
        } else if (derived != null || path.throughMany() || !InMemory.sqlAlone(schema, query.ordered(List.of()))
                || isLong(path)) {
            counts = inMemory(query, text);
        } else {
            counts = inSql(query, path);
        }
        List<Group> groups = new ArrayList<>();
        counts.forEach((value, count) -> groups.add(new Group(value, count.longValue())));
        groups.sort(Comparator.comparingLong(Group::count).reversed().thenComparing(g -> String.valueOf(g.value())));
        return groups;
    }

    private boolean isLong(ModelPath path) {
        EStructuralFeature feature = path.feature();
        return feature instanceof EAttribute attribute && ColumnKind.of(attribute) == ColumnKind.TEXT;
    }

    /** A computed literal is counted by asking for each, where the column can say each in kept columns. */
    private @Nullable Map<@Nullable Object, Long> byLiterals(Query query, DerivedColumn derived) throws SQLException {
        if (!(derived.valueType() instanceof EEnum values)) {
            return null;
        }
        Map<@Nullable Object, Long> counts = new HashMap<>();
        long left = rows.count(query);
        for (EEnumLiteral literal : values.getELiterals()) {
            Optional<Filter> kept = derived.translate(
                    new Filter.Compare(derived.name(), Filter.Op.EQ, literal.getInstance()), query.on());
            if (kept.isEmpty()) {
                return null;
            }
            long count = rows.count(query.where(kept.get()));
            if (count > 0) {
                counts.put(literal.getInstance(), Long.valueOf(count));
                left -= count;
            }
        }
        if (left > 0) {
            counts.put(null, Long.valueOf(left));
        }
        return counts;
    }

    private Map<@Nullable Object, Long> inMemory(Query query, String path) throws SQLException {
        Map<@Nullable Object, Long> counts = new HashMap<>();
        List<Long> ids = RowReader.boxed(rows.ids(query.ordered(List.of()).after(null).limit(0)));
        Query wanted = Query.of(query.type()).columns(path).on(query.on());
        for (int from = 0; from < ids.size(); from += WINDOW) {
            for (Row row : rows.rows(wanted, ids.subList(from, Math.min(ids.size(), from + WINDOW)))) {
                Object value = row.get(path);
                Collection<?> values = value instanceof List<?> list ? new LinkedHashSet<>(list)
                        : java.util.Arrays.asList(value);
                if (values.isEmpty()) {
                    counts.merge(null, Long.valueOf(1), Long::sum);
                }
                values.forEach(one -> counts.merge(one, Long.valueOf(1), Long::sum));
            }
        }
        return counts;
    }

    private Map<@Nullable Object, Long> inSql(Query query, ModelPath path) throws SQLException {
        Map<@Nullable Object, Long> counts = new HashMap<>();
        for (Table table : schema.concrete(query.type())) {
            count(query, path, table, counts);
        }
        if (path.feature() instanceof EReference reference) {
            return named(counts, reference);
        }
        return counts;
    }

    private void count(Query query, ModelPath path, Table table, Map<@Nullable Object, Long> counts)
            throws SQLException {
        Joins joins = new Joins(schema);
        Node root = joins.start(table);
        Node node = root;
        for (EReference step : path.steps()) {
            node = joins.follow(node, step);
        }
        EStructuralFeature feature = java.util.Objects.requireNonNull(path.feature());
        Select select = new Select(schema, joins);
        String expression;
        Reader reader;
        if (feature.isMany()) {
            expression = many(joins, node, feature);
            int index = select.add(expression);
            ColumnKind kind = feature instanceof EAttribute a ? ColumnKind.of(a) : ColumnKind.LONG;
            reader = results -> kind.read(results, index,
                    feature instanceof EAttribute a ? a.getEAttributeType() : null);
        } else if (feature instanceof EReference reference) {
            expression = reference.isContainment() ? joins.follow(node, reference).id()
                    : node.column(reference, Column::name).orElse("CAST(NULL AS BIGINT)");
            int index = select.add(expression);
            reader = results -> ColumnKind.LONG.read(results, index, null);
        } else {
            expression = node.column(feature, Column::name).orElse("CAST(NULL AS BIGINT)");
            reader = select.feature(node, feature);
        }
        List<Param> params = new ArrayList<>();
        String where = new FilterSql(schema, rows.dialect(), query.on(), params).sql(query.filter(), query.type(), root,
                joins, false);
        int count = select.add("COUNT(*)");
        boolean constant = expression.startsWith("CAST(NULL");
        PreparedStatement statement = rows.session()
                .prepare("SELECT " + select.sql() + " FROM " + joins.sql() + " WHERE " + where
                        + (constant ? "" : " GROUP BY " + expression) + rows.dialect().uncommittedRead());
        Param.bind(statement, params);
        try (ResultSet results = statement.executeQuery()) {
            while (results.next()) {
                Object value = reader.read(results);
                long found = results.getLong(count);
                if (found > 0) {
                    counts.merge(value, Long.valueOf(found), Long::sum);
                }
            }
        }
    }

    private String many(Joins joins, Node node, EStructuralFeature feature) {
        List<String> all = new ArrayList<>();
        for (Target target : node.targets()) {
            if (feature instanceof EReference reference && reference.isContainment()) {
                for (Table part : schema.concrete(reference.getEReferenceType())) {
                    all.add(joins.may(part.name(),
                            a -> a + ".owner_id = " + target.alias() + ".id AND " + a + ".owner_feature = '"
                                    + feature.getName() + "'")
                            + ".id");
                }
            } else {
                target.table().link(feature).ifPresent(
                        link -> all.add(joins.may(link.name(), a -> a + ".owner_id = " + target.alias() + ".id") + "."
                                + link.value()));
            }
        }
        return all.isEmpty() ? "CAST(NULL AS BIGINT)"
                : all.size() == 1 ? all.getFirst() : "COALESCE(" + String.join(", ", all) + ")";
    }

    /** Numbers of objects become links. */
    private Map<@Nullable Object, Long> named(Map<@Nullable Object, Long> counts, EReference reference)
            throws SQLException {
        Set<Ref> refs = new LinkedHashSet<>();
        for (Table table : schema.concrete(reference.getEReferenceType())) {
            counts.keySet().stream().filter(Long.class::isInstance)
                    .forEach(id -> refs.add(new Ref(table.type(), ((Long) id).longValue())));
        }
        Map<Long, Link> links = new HashMap<>();
        rows.titles(refs).forEach((ref, title) -> links.put(Long.valueOf(ref.id()), new Link(ref, title)));
        Map<@Nullable Object, Long> named = new HashMap<>();
        counts.forEach((id, count) -> named.merge(id == null ? null : links.get(id), count, Long::sum));
        return named;
    }
}
