// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.schema;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

import org.passeur.store.sql.Session;

/**
 * How many objects of a class there are: a number beside the tables, moved by each commit that makes or deletes some, so that
 * nobody looks through a table to count it. Parts are not counted, nor what is hidden.
 */
public final class ObjectCounts {

    private static final String NAME = "objects ";

    private ObjectCounts() {
    }

    /** Counts the classes that were never counted. */
    public static void keep(Session session, Schema schema) throws SQLException {
        Set<String> known = new HashSet<>();
        PreparedStatement select = session.prepare("SELECT name FROM passeur_counter WHERE name LIKE ?");
        select.setString(1, NAME + "%");
        try (ResultSet results = select.executeQuery()) {
            while (results.next()) {
                known.add(results.getString(1));
            }
        }
        Map<String, Integer> classIds = MetaTables.classIds(session);
        for (Table table : schema.tables()) {
            Integer id = classIds.get(Schema.nameOf(table.type()));
            if (id != null && isCounted(schema, table) && !known.contains(NAME + id)) {
                insert(session, id.intValue(), count(session, table));
            }
        }
    }

    /**
     * Where tables were made, or changed otherwise than by commits.
     *
     * @param before false in a new database, in which there is nothing to count
     */
    public static void update(Session session, Schema schema, boolean before) throws SQLException {
        if (before) {
            PreparedStatement delete = session.prepare("DELETE FROM passeur_counter WHERE name LIKE ?");
            delete.setString(1, NAME + "%");
            delete.executeUpdate();
            keep(session, schema);
            return;
        }
        Map<String, Integer> classIds = MetaTables.classIds(session);
        for (Table table : schema.tables()) {
            if (isCounted(schema, table)) {
                insert(session, classIds.get(Schema.nameOf(table.type())).intValue(), 0);
            }
        }
    }

    private static boolean isCounted(Schema schema, Table table) {
        return table.isEntity() && !schema.hidden(table.type());
    }

    private static long count(Session session, Table table) throws SQLException {
        try (var statement = session.connection().createStatement();
                ResultSet results = statement.executeQuery("SELECT COUNT(*) FROM " + table.name())) {
            results.next();
            return results.getLong(1);
        }
    }

    private static void insert(Session session, int classId, long count) throws SQLException {
        PreparedStatement insert = session.prepare("INSERT INTO passeur_counter (name, value_) VALUES (?, ?)");
        insert.setString(1, NAME + classId);
        insert.setLong(2, count);
        insert.executeUpdate();
    }

    /** How many there are of a class; empty where nobody counts them. */
    public static OptionalLong of(Session session, int classId) throws SQLException {
        PreparedStatement select = session.prepare("SELECT value_ FROM passeur_counter WHERE name = ?");
        select.setString(1, NAME + classId);
        try (ResultSet results = select.executeQuery()) {
            return results.next() ? OptionalLong.of(results.getLong(1)) : OptionalLong.empty();
        }
    }

    /** A transaction makes or deletes so many. */
    public static void move(Session session, int classId, int by) throws SQLException {
        PreparedStatement update = session.prepare("UPDATE passeur_counter SET value_ = value_ + ? WHERE name = ?");
        update.setInt(1, by);
        update.setString(2, NAME + classId);
        update.executeUpdate();
    }
}
