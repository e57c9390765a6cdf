// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.query;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Link;
import org.passeur.core.query.Order;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.store.Dialect;
import org.passeur.store.query.Joins.Node;
import org.passeur.store.query.OrderSql.Key;
import org.passeur.store.schema.Column;
import org.passeur.store.ColumnKind;
import org.passeur.store.schema.Schema;
import org.passeur.store.schema.SortText;
import org.passeur.store.schema.Table;
import org.passeur.store.sql.Session;

/** Where a page begins: the keys of the last row of the page before, from the row where it holds them, else from its object. */
final class AfterRow {

    private final Schema schema;
    private final Dialect dialect;
    private final Session session;

    AfterRow(Schema schema, Dialect dialect, Session session) {
        this.schema = schema;
        this.dialect = dialect;
        this.session = session;
    }

    List<@Nullable Object> keys(Query query, Row after, int count) throws SQLException {
        List<@Nullable Object> held = held(query, after);
        if (held != null && held.size() == count) {
            return held;
        }
        List<@Nullable Object> kept = kept(query, after);
        return kept != null ? kept : guess(query, after, count);
    }

    private @Nullable List<@Nullable Object> held(Query query, Row after) {
        List<@Nullable Object> keys = new ArrayList<>();
        for (Order order : query.order()) {
            ModelPath path = ModelPath.of(schema, query.type(), order.path());
            if (!path.steps().isEmpty() || path.feature() == null || path.feature() instanceof EReference
                    || !after.columns().contains(order.path())) {
                return null;
            }
            keys.add(key(after.ref().type(), path, after.get(order.path())));
        }
        keys.add(Long.valueOf(after.ref().id()));
        return keys;
    }

    private @Nullable Object key(org.eclipse.emf.ecore.EClass type, ModelPath path, @Nullable Object value) {
        var feature = path.feature();
        if (value instanceof Enumerator literal) {
            return Integer.valueOf(literal.getValue());
        }
        if (value instanceof String text && feature != null) {
            Optional<Column> column = schema.table(type).column(feature);
            if (column.isPresent() && column.get().sortName() != null) {
                return SortText.key(text, schema.sortLength(column.get().kind(), column.get().length()));
            }
            if (column.isPresent() && column.get().kind() == ColumnKind.TEXT) {
                return text.substring(0, Math.min(200, text.length()));
            }
        }
        return value;
    }

    private @Nullable List<@Nullable Object> kept(Query query, Row after) throws SQLException {
        Table table = schema.table(after.ref().type());
        Joins joins = new Joins(schema);
        Node root = joins.start(table);
        List<Key> keys = new OrderSql(schema, joins).keys(query.type(), root, query.order());
        Select select = new Select(schema, joins);
        int[] places = keys.stream().mapToInt(key -> select.add(key.expression())).toArray();
        PreparedStatement statement = session.prepare("SELECT " + select.sql() + " FROM " + joins.sql() + " WHERE "
                + root.id() + " = ?" + dialect.uncommittedRead());
        statement.setLong(1, after.ref().id());
        try (ResultSet results = statement.executeQuery()) {
            if (!results.next()) {
                return null;
            }
            List<@Nullable Object> values = new ArrayList<>();
            for (int i = 0; i < places.length; i++) {
                values.add(keys.get(i).kind().read(results, places[i], null));
            }
            return values;
        }
    }

    /** The object is gone: its title is the best that the row can say of a reference. */
    private List<@Nullable Object> guess(Query query, Row after, int count) {
        List<@Nullable Object> keys = new ArrayList<>();
        for (Order order : query.order()) {
            Object value = after.columns().contains(order.path()) ? after.get(order.path()) : null;
            String text = value instanceof Link link ? link.title() : value instanceof String words ? words : null;
            keys.add(text != null ? SortText.key(text, 200) : value);
        }
        while (keys.size() < count - 1) {
            keys.add(null);
        }
        List<@Nullable Object> cut = new ArrayList<>(keys.subList(0, count - 1));
        cut.add(Long.valueOf(after.ref().id()));
        return cut;
    }
}
