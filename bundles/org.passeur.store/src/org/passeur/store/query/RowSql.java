// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.query;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Ref;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.store.Dialect;
import org.passeur.store.query.Joins.Node;
import org.passeur.store.query.OrderSql.Key;
import org.passeur.store.query.Select.Reader;
import org.passeur.store.query.Select.TitleReader;
import org.passeur.store.schema.Schema;
import org.passeur.store.schema.Table;
import org.passeur.store.sql.InList;
import org.passeur.store.sql.Maps;
import org.passeur.store.sql.Session;

/** One query on one table: what SQL can answer alone. Many-valued and computed columns stay null here. */
final class RowSql {

    /** A row with the values by which it is ordered, for joining the answers of several tables. */
    record Keyed(Row row, List<@Nullable Object> keys) {
    }

    private final Schema schema;
    private final Dialect dialect;
    private final Session session;

    RowSql(Schema schema, Dialect dialect, Session session) {
        this.schema = schema;
        this.dialect = dialect;
        this.session = session;
    }

    /** The rows of a table that fit, in order, at most the query's limit. */
    List<Keyed> rows(Table table, Query query) throws SQLException {
        if (joinsToShow(table, query) || Walk.fits(schema, dialect, table, query)) {
            return rowsOfIds(table, query);
        }
        List<Keyed> rows = new ArrayList<>();
        for (Segment segment : segments(table, query)) {
            if (query.limit() > 0 && rows.size() >= query.limit()) {
                break;
            }
            run(table, query, segment, query.limit() == 0 ? 0 : query.limit() - rows.size(), true, 0,
                    rows::add);
        }
        return rows;
    }

    /** Engines order a join by sorting all of it: where other tables are only shown, the page is found without them. */
    private boolean joinsToShow(Table table, Query query) {
        Joins joins = new Joins(schema);
        Node root = joins.start(table);
        Select select = new Select(schema, joins);
        select.title(root.targets().getFirst());
        columns(query, root, joins, select);
        return joins.hasJoins();
    }

    private List<Keyed> rowsOfIds(Table table, Query query) throws SQLException {
        List<Keyed> found = new ArrayList<>();
        ids(table, query, found::add);
        Map<Long, Row> rows = new HashMap<>();
        rows(table, query, found.stream().map(k -> Long.valueOf(k.row().ref().id())).toList(),
                row -> rows.put(Long.valueOf(row.ref().id()), row));
        List<Keyed> full = new ArrayList<>(found.size());
        for (Keyed keyed : found) {
            Row row = Maps.find(rows, Long.valueOf(keyed.row().ref().id()));
            if (row != null) {
                full.add(new Keyed(row, keyed.keys()));
            }
        }
        return full;
    }

    /** The numbers of the rows that fit, with the keys of their order. */
    void ids(Table table, Query query, Consumer<Keyed> each) throws SQLException {
        int[] left = { query.limit() };
        boolean walks = Walk.fits(schema, dialect, table, query);
        for (Segment segment : segments(table, query)) {
            if (query.limit() > 0 && left[0] == 0) {
                break;
            }
            Consumer<Keyed> counted = keyed -> {
                left[0]--;
                each.accept(keyed);
            };
            if (walks) {
                page(table, query, segment, left[0], counted);
            } else {
                run(table, query, segment, left[0], false, 0, counted);
            }
        }
    }

    private List<Segment> segments(Table table, Query query) throws SQLException {
        Joins joins = new Joins(schema);
        List<Key> keys = new OrderSql(schema, joins).keys(query.type(), joins.start(table), query.order());
        Row after = query.after();
        return after == null ? Segment.first(keys.getFirst(), query.limit() > 0)
                : Segment.after(keys, new AfterRow(schema, dialect, session).keys(query, after, keys.size()));
    }

    /** The numbers of a segment by a walk that finds enough of them or comes to the end, else by sorting all that fit. */
    private void page(Table table, Query query, Segment segment, int limit, Consumer<Keyed> each) throws SQLException {
        Walk walk = Walk.of(schema, dialect, table, query);
        List<Keyed> found = new ArrayList<>();
        for (int walked = Walk.first(limit); walked > 0; walked = walk.next(walked, found.size(), limit)) {
            found.clear();
            run(table, query, segment, limit, false, walked, found::add);
            if (found.size() == limit || walk.ends(session, query, segment, walked)) {
                found.forEach(each);
                return;
            }
        }
        run(table, query, segment, limit, false, 0, each);
    }

    /**
     * Asks for a segment.
     *
     * @param full with the columns that are to be shown
     * @param walked looks only at so many rows; 0 for all
     */
    private void run(Table table, Query query, Segment segment, int limit, boolean full, int walked,
            Consumer<Keyed> each) throws SQLException {
        Joins joins = new Joins(schema);
        Node root = joins.start(table, limit > 0 ? "" : new Found(schema, dialect).by(table, query));
        Select select = new Select(schema, joins);
        int id = select.add(root.id());
        TitleReader title = full ? select.title(root.targets().getFirst()) : results -> "";
        List<Reader> readers = full ? columns(query, root, joins, select) : List.of();
        List<Key> keys = new OrderSql(schema, joins).keys(query.type(), root, query.order());
        boolean merged = schema.concrete(query.type()).size() > 1;
        List<Reader> keyReaders = new ArrayList<>();
        if (merged) {
            for (Key key : keys) {
                int index = select.add(key.expression());
                keyReaders.add(results -> key.kind().read(results, index, null));
            }
        }
        List<Param> params = new ArrayList<>();
        List<Param> filtered = walked > 0 ? new ArrayList<>() : params;
        String where = new FilterSql(schema, dialect, query.on(), filtered).sql(query.filter(), query.type(), root,
                joins, false);
        String place = segment.condition(keys, params);
        String end = " ORDER BY " + segment.order(keys) + (limit > 0 ? " FETCH FIRST " + limit + " ROWS ONLY" : "")
                + dialect.uncommittedRead();
        String from = joins.sql();
        if (walked > 0) {
            from = dialect.inOrder() + joins.sqlWith((alias, rest) -> Walk.of(schema, dialect, table, query).sql(alias,
                    String.join(" ", select.sql(), rest, where, end), place, segment.order(keys), walked));
            params.addAll(filtered);
        }
        String condition = walked > 0 ? where : and(where, place);
        String sql = "SELECT " + select.sql() + " FROM " + from + (condition.isEmpty() ? "" : " WHERE " + condition)
                + end;
        PreparedStatement statement = session.prepare(sql);
        Param.bind(statement, params);
        EClass type = table.type();
        try (ResultSet results = statement.executeQuery()) {
            while (results.next()) {
                Row row = row(results, type, id, title, query, readers);
                @Nullable
                Object[] values = new @Nullable Object[keyReaders.size()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = keyReaders.get(i).read(results);
                }
                each.accept(new Keyed(row, Arrays.asList(values)));
            }
        }
    }

    private static String and(String one, String other) {
        if (one.equals("1 = 1") || one.isEmpty()) {
            return other;
        }
        return other.isEmpty() ? one : one + " AND " + other;
    }

    private List<Reader> columns(Query query, Node root, Joins joins, Select select) {
        List<Reader> readers = new ArrayList<>();
        for (String text : query.columns()) {
            ModelPath path = ModelPath.of(schema, query.type(), text);
            EStructuralFeature feature = path.feature();
            if (feature == null || path.isMany()) {
                readers.add(results -> null);
                continue;
            }
            Node node = root;
            for (EReference step : path.steps()) {
                node = joins.follow(node, step);
            }
            readers.add(select.feature(node, feature));
        }
        return readers;
    }

    private static Row row(ResultSet results, EClass type, int id, TitleReader title, Query query, List<Reader> readers)
            throws SQLException {
        @Nullable
        Object[] values = new @Nullable Object[readers.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = readers.get(i).read(results);
        }
        return new Row(new Ref(type, results.getLong(id)), title.read(results), query.columns(), Arrays.asList(values));
    }

    /** The rows of given objects of a table, in no order. */
    void rows(Table table, Query query, List<Long> ids, Consumer<Row> each) throws SQLException {
        for (List<Long> chunk : InList.chunks(ids)) {
            Joins joins = new Joins(schema);
            Node root = joins.start(table, dialect);
            Select select = new Select(schema, joins);
            int id = select.add(root.id());
            TitleReader title = select.title(root.targets().getFirst());
            List<Reader> readers = columns(query, root, joins, select);
            PreparedStatement statement = session.prepare("SELECT " + select.sql() + " FROM " + joins.sql() + " WHERE "
                    + InList.sql(root.id(), chunk.size()) + dialect.uncommittedRead());
            for (int i = 0; i < chunk.size(); i++) {
                statement.setLong(i + 1, chunk.get(i).longValue());
            }
            try (ResultSet results = statement.executeQuery()) {
                while (results.next()) {
                    each.accept(row(results, table.type(), id, title, query, readers));
                }
            }
        }
    }

    /** How many rows of a table fit. */
    long count(Table table, Filter filter, Query query) throws SQLException {
        Joins joins = new Joins(schema);
        Node root = joins.start(table);
        List<Param> params = new ArrayList<>();
        String where = and(
                new FilterSql(schema, dialect, query.on(), params).sql(filter, query.type(), root, joins, false), "");
        PreparedStatement statement = session.prepare("SELECT COUNT(*) FROM " + joins.sql()
                + (where.isEmpty() ? "" : " WHERE " + where) + dialect.uncommittedRead());
        Param.bind(statement, params);
        try (ResultSet results = statement.executeQuery()) {
            results.next();
            return results.getLong(1);
        }
    }

    /** Compares keyed rows of several tables as SQL compares rows of one. */
    static Comparator<Keyed> comparator(List<Key> keys) {
        return (a, b) -> {
            for (int i = 0; i < keys.size(); i++) {
                int result = compare(a.keys().get(i), b.keys().get(i), keys.get(i).descending());
                if (result != 0) {
                    return result;
                }
            }
            return 0;
        };
    }

    @SuppressWarnings("unchecked")
    static int compare(@Nullable Object a, @Nullable Object b, boolean descending) {
        if (a == null || b == null) {
            return a == b ? 0 : a == null ? 1 : -1;
        }
        int result = ((Comparable<Object>) a).compareTo(b);
        return descending ? -result : result;
    }
}
