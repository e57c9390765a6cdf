// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.query;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.passeur.core.query.Query;
import org.passeur.store.Dialect;
import org.passeur.store.query.Joins.Node;
import org.passeur.store.query.OrderSql.Key;
import org.passeur.store.schema.Schema;
import org.passeur.store.schema.Table;
import org.passeur.store.sql.Session;

/**
 * A page of what fits, found by walking along the index of its order: only the next so many rows are looked at. Where a page of
 * these fits, it is the page; else all that fits has to be sorted. Engines that sort at once take ever longer for a filter that
 * many fit.
 *
 * @param index how the dialect names the index
 * @param far each row is looked for in other tables, too, which takes longer
 */
record Walk(Schema schema, Dialect dialect, Table table, String index, boolean far) {

    private static final int FIRST = 1000;
    private static final int MOST = 10_000;
    /** A second walk is made where it would find so much more than is needed. */
    private static final int SAFE = 2;
    /** Inside a condition: what stands behind it is read as a whole for each row. */
    private static final String OUTER = " LEFT JOIN ";

    /** True where a page is worth a walk. */
    static boolean fits(Schema schema, Dialect dialect, Table table, Query query) {
        return query.limit() > 0 && query.limit() <= MOST / SAFE && !query.filter().isAll()
                && !index(schema, dialect, table, query).isEmpty()
                && !condition(schema, dialect, table, query).contains(OUTER);
    }

    /** The walk of a page that is worth one. */
    static Walk of(Schema schema, Dialect dialect, Table table, Query query) {
        boolean far = condition(schema, dialect, table, query).contains("EXISTS");
        return new Walk(schema, dialect, table, index(schema, dialect, table, query), far);
    }

    private static String condition(Schema schema, Dialect dialect, Table table, Query query) {
        Joins joins = new Joins(schema);
        return new FilterSql(schema, dialect, query.on(), new ArrayList<>()).sql(query.filter(), query.type(),
                joins.start(table), joins, false);
    }

    /** Names the index in which the rows stand as they are asked for; nothing where there is none. */
    private static String index(Schema schema, Dialect dialect, Table table, Query query) {
        if (!dialect.sortsPages() || schema.absent(table.type())) {
            return "";
        }
        Joins joins = new Joins(schema);
        Node root = joins.start(table);
        List<Key> keys = new OrderSql(schema, joins).keys(query.type(), root, query.order());
        Key first = keys.getFirst();
        if (keys.size() == 1) {
            return dialect.byKey(table.key());
        }
        return keys.size() > 2 || first.descending() ? ""
                : table.orderedBy(first.expression().substring(first.expression().indexOf('.') + 1))
                        .filter(column -> first.expression().indexOf('.') > 0).map(dialect::byIndex).orElse("");
    }

    /** How many rows are looked at first for so many that fit. */
    static int first(int wanted) {
        return Math.min(MOST, Math.max(FIRST, wanted * SAFE * 5));
    }

    /** How many rows are looked at after so many brought too few; 0 where another walk would take too long. */
    int next(int walked, int found, int wanted) {
        long needed = found == 0 ? Long.MAX_VALUE : (long) walked * wanted * SAFE / found;
        return far || walked == MOST || needed > MOST ? 0 : (int) Math.min(MOST, Math.max(needed, walked * 2L));
    }

    /**
     * What stands for the table.
     *
     * @param rest the other parts of the statement, whose columns of the table are needed
     */
    String sql(String alias, String rest, String where, String order, int rows) {
        Set<String> columns = new TreeSet<>();
        Matcher used = Pattern.compile("\\b" + alias + "\\.\\w+").matcher(rest);
        while (used.find()) {
            columns.add(used.group());
        }
        return "(" + select(String.join(", ", columns), alias, where, order) + " FETCH FIRST " + rows + " ROWS ONLY) "
                + alias;
    }

    /** True where so many rows are all that a segment has. */
    boolean ends(Session session, Query query, Segment segment, int rows) throws SQLException {
        Joins joins = new Joins(schema);
        Node root = joins.start(table);
        List<Key> keys = new OrderSql(schema, joins).keys(query.type(), root, query.order());
        List<Param> params = new ArrayList<>();
        String where = segment.condition(keys, params);
        PreparedStatement next = session
                .prepare(select(root.id(), root.targets().getFirst().alias(), where, segment.order(keys)) + " OFFSET "
                        + rows + " ROWS FETCH FIRST 1 ROWS ONLY" + dialect.uncommittedRead());
        Param.bind(next, params);
        try (ResultSet results = next.executeQuery()) {
            return !results.next();
        }
    }

    private String select(String columns, String alias, String where, String order) {
        return "SELECT " + columns + " FROM " + table.name() + " " + alias + index
                + (where.isEmpty() ? "" : " WHERE " + where) + " ORDER BY " + order;
    }
}
