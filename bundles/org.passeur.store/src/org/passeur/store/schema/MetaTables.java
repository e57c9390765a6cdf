// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.schema;

import org.passeur.store.ColumnKind;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.passeur.store.Dialect;
import org.passeur.store.sql.Session;

/** The store's own tables: counters, what it knows of models, and the history. */
public final class MetaTables {

    private MetaTables() {
    }

    /** True where the store was here before. */
    public static boolean exist(Session session, Dialect dialect) throws SQLException {
        try (ResultSet tables = session.connection().getMetaData().getTables(null, session.connection().getSchema(),
                dialect.catalogueName("passeur_counter"), null)) {
            return tables.next();
        }
    }

    /** Makes them. */
    public static void create(Session session, Dialect dialect) throws SQLException {
        String text = dialect.type(ColumnKind.TEXT, 0);
        String moment = dialect.type(ColumnKind.INSTANT, 0);
        for (String sql : List.of(
                "CREATE TABLE passeur_counter (name VARCHAR(30) NOT NULL PRIMARY KEY, value_ BIGINT NOT NULL)",
                "INSERT INTO passeur_counter (name, value_) VALUES ('id', 0)",
                "INSERT INTO passeur_counter (name, value_) VALUES ('change_set', 0)",
                "CREATE TABLE passeur_package (ns_uri VARCHAR(250) NOT NULL PRIMARY KEY, prefix VARCHAR(100) NOT NULL,"
                        + " schema_version INTEGER NOT NULL, fingerprint VARCHAR(64) NOT NULL, ecore " + text
                        + ", labels "
                        + text + ")",
                "CREATE TABLE passeur_class (id INTEGER NOT NULL PRIMARY KEY, name VARCHAR(250) NOT NULL UNIQUE,"
                        + " table_name VARCHAR(100) NOT NULL)",
                "CREATE TABLE change_set (id BIGINT NOT NULL PRIMARY KEY, number_ BIGINT NOT NULL UNIQUE, at_ " + moment
                        + " NOT NULL, who VARCHAR(200) NOT NULL, label VARCHAR(500) NOT NULL, kind VARCHAR(20) NOT NULL,"
                        + " created INTEGER NOT NULL, updated INTEGER NOT NULL, deleted INTEGER NOT NULL,"
                        + " reverts BIGINT NOT NULL, classes VARCHAR(4000) NOT NULL)",
                "CREATE TABLE change_object (object_id BIGINT NOT NULL, change_set_id BIGINT NOT NULL,"
                        + " class_id INTEGER NOT NULL, operation CHAR(1) NOT NULL, title VARCHAR(500), state " + text
                        + ", PRIMARY KEY (object_id, change_set_id))",
                "CREATE INDEX ix_change_object_set ON change_object (change_set_id)",
                "CREATE TABLE change_value (object_id BIGINT NOT NULL, change_set_id BIGINT NOT NULL,"
                        + " feature VARCHAR(100) NOT NULL, old_value " + text
                        + ", PRIMARY KEY (object_id, change_set_id, feature))")) {
            session.execute(sql);
        }
    }

    /** Where the workspace is that was here; only a database that was left says so. */
    public static String movedTo(Session session) throws SQLException {
        try (ResultSet results = session.prepare("SELECT address FROM passeur_moved").executeQuery()) {
            return results.next() ? results.getString(1) : "?";
        }
    }

    /** The names of tables by names of classes. */
    public static Map<String, String> tableNames(Session session) throws SQLException {
        Map<String, String> names = new HashMap<>();
        try (ResultSet results = session.prepare("SELECT name, table_name FROM passeur_class").executeQuery()) {
            while (results.next()) {
                names.put(results.getString(1), results.getString(2));
            }
        }
        return names;
    }

    /** The numbers of classes by their names; history says them in each row. */
    public static Map<String, Integer> classIds(Session session) throws SQLException {
        Map<String, Integer> ids = new HashMap<>();
        try (ResultSet results = session.prepare("SELECT name, id FROM passeur_class").executeQuery()) {
            while (results.next()) {
                ids.put(results.getString(1), Integer.valueOf(results.getInt(2)));
            }
        }
        return ids;
    }

    /** Keeps the classes that are new. */
    static void addClasses(Session session, Schema schema) throws SQLException {
        Map<String, Integer> ids = classIds(session);
        int next = ids.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        PreparedStatement insert = session.prepare("INSERT INTO passeur_class (id, name, table_name) VALUES (?, ?, ?)");
        for (Table table : schema.tables()) {
            String name = Schema.nameOf(table.type());
            if (!ids.containsKey(name)) {
                insert.setInt(1, ++next);
                insert.setString(2, name);
                insert.setString(3, table.name());
                insert.executeUpdate();
            }
        }
    }
}
