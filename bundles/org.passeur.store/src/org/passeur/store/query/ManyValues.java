// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.query;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passeur.store.Dialect;
import org.passeur.store.query.Joins.Node;
import org.passeur.store.query.Joins.Target;
import org.passeur.store.query.Select.Reader;
import org.passeur.store.schema.LinkTable;
import org.passeur.store.schema.Schema;
import org.passeur.store.schema.Table;
import org.passeur.store.sql.InList;
import org.passeur.store.sql.Session;

/** Values of many-valued paths for a window of rows, in one query a table. */
final class ManyValues {

    private final Schema schema;
    private final Dialect dialect;
    private final Session session;

    ManyValues(Schema schema, Dialect dialect, Session session) {
        this.schema = schema;
        this.dialect = dialect;
        this.session = session;
    }

    private record Value(List<Long> place, Object value) {
    }

    /** The values by the number of their object, each list in its order. */
    Map<Long, List<Object>> read(Table table, ModelPath path, Collection<Long> ids) throws SQLException {
        Map<Long, List<Value>> found = new HashMap<>();
        for (List<Long> chunk : InList.chunks(ids)) {
            for (List<Table> choice : choices(path)) {
                read(table, path, choice, chunk, found);
            }
        }
        Map<Long, List<Object>> values = new HashMap<>();
        found.forEach((id, all) -> {
            all.sort((a, b) -> compare(a.place(), b.place()));
            values.put(id, new ArrayList<>(all.stream().map(Value::value).toList()));
        });
        return values;
    }

    private static int compare(List<Long> a, List<Long> b) {
        for (int i = 0; i < a.size(); i++) {
            int result = a.get(i).compareTo(b.get(i));
            if (result != 0) {
                return result;
            }
        }
        return 0;
    }

    /** Parts of several classes lie in several tables: each combination is asked for by itself. */
    private List<List<Table>> choices(ModelPath path) {
        List<EReference> containing = new ArrayList<>(
                path.steps().stream().filter(r -> r.isContainment() && r.isMany()).toList());
        if (path.feature() instanceof EReference last && last.isContainment() && last.isMany()) {
            containing.add(last);
        }
        List<List<Table>> choices = List.of(List.of());
        for (EReference reference : containing) {
            List<List<Table>> longer = new ArrayList<>();
            for (List<Table> choice : choices) {
                for (Table table : schema.concrete(reference.getEReferenceType())) {
                    List<Table> next = new ArrayList<>(choice);
                    next.add(table);
                    longer.add(next);
                }
            }
            choices = longer;
        }
        return choices;
    }

    private void read(Table table, ModelPath path, List<Table> choice, List<Long> chunk, Map<Long, List<Value>> found)
            throws SQLException {
        Joins joins = new Joins(schema);
        Select select = new Select(schema, joins);
        Node node = joins.start(table, dialect);
        int owner = select.add(node.id());
        String ownerId = node.id();
        List<Integer> places = new ArrayList<>();
        List<Table> left = new ArrayList<>(choice);
        for (EReference step : path.steps()) {
            Node next = step.isMany() ? step(joins, select, node, step, left, places) : joins.follow(node, step);
            if (next == null) {
                return;
            }
            node = next;
        }
        EStructuralFeature feature = path.feature();
        if (feature == null) {
            return;
        }
        Reader reader;
        if (!feature.isMany()) {
            reader = select.feature(node, feature);
        } else if (feature instanceof EReference reference) {
            Node far = step(joins, select, node, reference, left, places);
            if (far == null) {
                return;
            }
            reader = select.object(far, null, null);
        } else {
            reader = attribute(joins, select, node, feature, places);
        }
        PreparedStatement statement = session
                .prepare("SELECT " + select.sql() + " FROM " + dialect.inOrder() + joins.sql() + " WHERE "
                        + InList.sql(ownerId, chunk.size()) + dialect.uncommittedRead());
        for (int i = 0; i < chunk.size(); i++) {
            statement.setLong(i + 1, chunk.get(i).longValue());
        }
        try (ResultSet results = statement.executeQuery()) {
            while (results.next()) {
                Object value = reader.read(results);
                if (value != null) {
                    List<Long> place = new ArrayList<>();
                    for (Integer index : places) {
                        place.add(Long.valueOf(results.getLong(index.intValue())));
                    }
                    found.computeIfAbsent(Long.valueOf(results.getLong(owner)), x -> new ArrayList<>())
                            .add(new Value(place, value));
                }
            }
        }
    }

    private org.passeur.store.query.Joins.@org.eclipse.jdt.annotation.Nullable Node step(Joins joins, Select select,
            Node node,
            EReference reference, List<Table> choice, List<Integer> places) {
        if (reference.isContainment()) {
            Table part = choice.removeFirst();
            String owner = node.id();
            String alias = joins.need(part.name(), dialect.byIndex(part.ownerIndex()),
                    a -> a + ".owner_id = " + owner + " AND " + a + ".owner_feature = '" + reference.getName() + "'");
            places.add(Integer.valueOf(select.add(alias + ".ordinal")));
            return new Node(List.of(new Target(part, alias)));
        }
        for (Target target : node.targets()) {
            var link = target.table().link(reference);
            if (link.isPresent()) {
                String alias = joins.need(link.get().name(), dialect.byKey(link.get().key()),
                        a -> a + ".owner_id = " + target.alias() + ".id");
                places.add(Integer.valueOf(select.add(alias + ".ordinal")));
                return joins.join(alias + "." + link.get().value(), reference);
            }
        }
        return null;
    }

    private Reader attribute(Joins joins, Select select, Node node, EStructuralFeature feature,
            List<Integer> places) {
        for (Target target : node.targets()) {
            var found = target.table().link(feature);
            if (found.isPresent()) {
                LinkTable link = found.get();
                String alias = joins.need(link.name(), dialect.byKey(link.key()),
                        a -> a + ".owner_id = " + target.alias() + ".id");
                places.add(Integer.valueOf(select.add(alias + ".ordinal")));
                int index = select.add(alias + "." + link.value());
                return results -> link.kind().read(results, index, link.dataType());
            }
        }
        return results -> null;
    }
}
