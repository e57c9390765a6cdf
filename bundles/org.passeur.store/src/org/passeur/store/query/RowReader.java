// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.query;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Link;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.query.DerivedColumn;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.store.Dialect;
import org.passeur.store.query.Joins.Node;
import org.passeur.store.query.OrderSql.Key;
import org.passeur.store.query.RowSql.Keyed;
import org.passeur.store.query.Select.TitleReader;
import org.passeur.store.schema.ObjectCounts;
import org.passeur.store.schema.Schema;
import org.passeur.store.schema.Table;
import org.passeur.store.sql.InList;
import org.passeur.store.sql.Session;

/** Answers queries within one session: joins the answers of several tables, adds many-valued and computed columns. */
public final class RowReader {

    private final Schema schema;
    private final Dialect dialect;
    private final Session session;
    private final Repository repository;
    private final Map<String, Integer> classIds;
    private final RowSql sql;

    /**
     * @param repository what computed columns read from
     * @param classIds numbers of classes by name, under which their objects are counted
     */
    public RowReader(Schema schema, Dialect dialect, Session session, Repository repository,
            Map<String, Integer> classIds) {
        this.classIds = classIds;
        this.schema = schema;
        this.dialect = dialect;
        this.session = session;
        this.repository = repository;
        this.sql = new RowSql(schema, dialect, session);
    }

    /** The rows that fit, in order. */
    public List<Row> rows(Query query) throws SQLException {
        if (!InMemory.sqlAlone(schema, query)) {
            return rows(query, boxed(ids(query)));
        }
        List<Table> tables = schema.concrete(query.type());
        Query wide = query.columns(withNeeds(query));
        List<Keyed> found = new ArrayList<>();
        for (Table table : tables) {
            found.addAll(sql.rows(table, wide));
        }
        if (tables.size() > 1) {
            found.sort(RowSql.comparator(keys(tables.getFirst(), query)));
            if (query.limit() > 0 && found.size() > query.limit()) {
                found = found.subList(0, query.limit());
            }
        }
        return finish(query, wide, found.stream().map(Keyed::row).toList());
    }

    /** The rows of given objects, in that order. */
    public List<Row> rows(Query query, List<Long> ids) throws SQLException {
        Query wide = query.columns(withNeeds(query));
        Map<Long, Row> found = new HashMap<>();
        for (Table table : schema.concrete(query.type())) {
            if (found.size() < ids.size()) {
                sql.rows(table, wide, ids, row -> found.put(Long.valueOf(row.ref().id()), row));
            }
        }
        List<Row> rows = new ArrayList<>(ids.size());
        for (Long id : ids) {
            Row row = found.get(id);
            if (row != null) {
                rows.add(row);
            }
        }
        return finish(query, wide, rows);
    }

    /** The numbers of what fits, in order. */
    public long[] ids(Query query) throws SQLException {
        if (!InMemory.sqlAlone(schema, query)) {
            return new InMemory(schema, this).ids(query);
        }
        List<Table> tables = schema.concrete(query.type());
        if (tables.size() == 1) {
            LongList ids = new LongList();
            sql.ids(tables.getFirst(), query, keyed -> ids.add(keyed.row().ref().id()));
            return ids.toArray();
        }
        List<Keyed> found = new ArrayList<>();
        for (Table table : tables) {
            sql.ids(table, query, found::add);
        }
        if (!tables.isEmpty()) {
            found.sort(RowSql.comparator(keys(tables.getFirst(), query)));
        }
        return found.stream().limit(query.limit() > 0 ? query.limit() : Long.MAX_VALUE)
                .mapToLong(k -> k.row().ref().id()).toArray();
    }

    /** How many fit; of all of a class somebody keeps count. */
    public long count(Query query) throws SQLException {
        OptionalLong all = query.filter().isAll() ? all(query.type()) : OptionalLong.empty();
        if (all.isPresent()) {
            return all.getAsLong();
        }
        if (!InMemory.sqlAlone(schema, query.ordered(List.of()))) {
            return ids(query.ordered(List.of()).limit(0).after(null)).length;
        }
        long count = 0;
        for (Table table : schema.concrete(query.type())) {
            count += sql.count(table, query.filter(), query);
        }
        return count;
    }

    private OptionalLong all(EClass type) throws SQLException {
        long count = 0;
        for (Table table : schema.concrete(type)) {
            Integer id = classIds.get(Schema.nameOf(table.type()));
            OptionalLong kept = id == null ? OptionalLong.empty() : ObjectCounts.of(session, id.intValue());
            if (kept.isEmpty()) {
                return kept;
            }
            count += kept.getAsLong();
        }
        return OptionalLong.of(count);
    }

    private List<Key> keys(Table table, Query query) {
        Joins joins = new Joins(schema);
        return new OrderSql(schema, joins).keys(query.type(), joins.start(table), query.order());
    }

    static List<Long> boxed(long[] ids) {
        return Arrays.stream(ids).boxed().toList();
    }

    /** The columns asked for, and those that computed ones are made of. */
    private List<String> withNeeds(Query query) {
        Set<String> columns = new LinkedHashSet<>(query.columns());
        for (String column : query.columns()) {
            ModelPath path = ModelPath.of(schema, query.type(), column);
            DerivedColumn derived = path.derived();
            if (derived != null && path.steps().isEmpty()) {
                columns.addAll(derived.needs());
            } else if (derived != null) {
                columns.add(prefix(column));
            }
        }
        return List.copyOf(columns);
    }

    private static String prefix(String column) {
        return column.substring(0, column.lastIndexOf('.'));
    }

    private List<Row> finish(Query query, Query wide, List<Row> rows) throws SQLException {
        if (rows.isEmpty()) {
            return rows;
        }
        for (int i = 0; i < wide.columns().size(); i++) {
            ModelPath path = ModelPath.of(schema, query.type(), wide.columns().get(i));
            if (path.isMany() && path.derived() == null) {
                fillMany(rows, i, path);
            }
        }
        for (int i = 0; i < wide.columns().size(); i++) {
            ModelPath path = ModelPath.of(schema, query.type(), wide.columns().get(i));
            if (path.derived() != null) {
                fillDerived(rows, i, path, wide.columns().get(i), query);
            }
        }
        if (wide.columns().size() == query.columns().size()) {
            return rows;
        }
        int[] places = query.columns().stream().mapToInt(wide.columns()::indexOf).toArray();
        List<Row> narrow = new ArrayList<>(rows.size());
        for (Row row : rows) {
            @Nullable
            Object[] values = new @Nullable Object[places.length];
            for (int i = 0; i < places.length; i++) {
                values[i] = row.values().get(places[i]);
            }
            narrow.add(new Row(row.ref(), row.title(), query.columns(), Arrays.asList(values)));
        }
        return narrow;
    }

    private void fillMany(List<Row> rows, int place, ModelPath path) throws SQLException {
        Map<EClass, List<Row>> byType = new LinkedHashMap<>();
        rows.forEach(row -> byType.computeIfAbsent(row.ref().type(), t -> new ArrayList<>()).add(row));
        ManyValues many = new ManyValues(schema, dialect, session);
        for (Map.Entry<EClass, List<Row>> entry : byType.entrySet()) {
            Set<Long> ids = new LinkedHashSet<>();
            entry.getValue().forEach(row -> ids.add(Long.valueOf(row.ref().id())));
            Map<Long, List<Object>> values = many.read(schema.table(entry.getKey()), path, ids);
            entry.getValue().forEach(
                    row -> row.values().set(place, values.getOrDefault(Long.valueOf(row.ref().id()), List.of())));
        }
    }

    private void fillDerived(List<Row> rows, int place, ModelPath path, String column, Query query)
            throws SQLException {
        DerivedColumn derived = path.derived();
        if (derived == null) {
            return;
        }
        if (path.steps().isEmpty()) {
            List<@Nullable Object> values = derived.values(repository, rows, query.on());
            for (int i = 0; i < rows.size(); i++) {
                rows.get(i).values().set(place, values.get(i));
            }
            return;
        }
        String prefix = prefix(column);
        Set<Long> ids = new LinkedHashSet<>();
        rows.forEach(row -> links(row.get(prefix)).forEach(link -> ids.add(Long.valueOf(link.ref().id()))));
        Query far = Query.of(path.owner()).columns(derived.name()).on(query.on());
        Map<Long, @Nullable Object> values = new HashMap<>();
        for (Row row : rows(far, List.copyOf(ids))) {
            values.put(Long.valueOf(row.ref().id()), row.get(derived.name()));
        }
        for (Row row : rows) {
            List<@Nullable Object> all = new ArrayList<>();
            links(row.get(prefix)).forEach(link -> all.add(values.get(Long.valueOf(link.ref().id()))));
            row.values().set(place, path.throughMany() ? all : all.isEmpty() ? null : all.getFirst());
        }
    }

    private static List<Link> links(@Nullable Object value) {
        if (value instanceof Link link) {
            return List.of(link);
        }
        List<Link> links = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(one -> links.add((Link) one));
        }
        return links;
    }

    /** What objects are called. */
    public Map<Ref, String> titles(Collection<Ref> refs) throws SQLException {
        Map<EClass, List<Long>> byType = new LinkedHashMap<>();
        refs.forEach(ref -> byType.computeIfAbsent(ref.type(), t -> new ArrayList<>()).add(Long.valueOf(ref.id())));
        Map<Ref, String> titles = new HashMap<>();
        for (Map.Entry<EClass, List<Long>> entry : byType.entrySet()) {
            for (Table table : schema.concrete(entry.getKey())) {
                for (List<Long> chunk : InList.chunks(new LinkedHashSet<>(entry.getValue()))) {
                    titles(table, entry.getKey(), chunk, titles);
                }
            }
        }
        return titles;
    }

    private void titles(Table table, EClass asked, List<Long> chunk, Map<Ref, String> titles) throws SQLException {
        Joins joins = new Joins(schema);
        Node root = joins.start(table, dialect);
        Select select = new Select(schema, joins);
        int id = select.add(root.id());
        TitleReader title = select.title(root.targets().getFirst());
        PreparedStatement statement = session.prepare("SELECT " + select.sql() + " FROM " + joins.sql() + " WHERE "
                + InList.sql(root.id(), chunk.size()) + dialect.uncommittedRead());
        for (int i = 0; i < chunk.size(); i++) {
            statement.setLong(i + 1, chunk.get(i).longValue());
        }
        try (ResultSet results = statement.executeQuery()) {
            while (results.next()) {
                titles.put(new Ref(asked, results.getLong(id)), title.read(results));
            }
        }
    }

    /** The class and feature at the end of a path. */
    ModelPath path(Query query, String path) {
        return ModelPath.of(schema, query.type(), path);
    }

    Session session() {
        return session;
    }

    Dialect dialect() {
        return dialect;
    }

    static boolean isReference(@Nullable EStructuralFeature feature) {
        return feature instanceof EReference;
    }
}
