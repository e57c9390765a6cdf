// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.schema;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.passeur.store.Dialect;
import org.passeur.store.sql.Session;

/** What the engine says is there, by the names as it writes them. */
final class Catalogue {

    private final Session session;
    private final Dialect dialect;

    Catalogue(Session session, Dialect dialect) {
        this.session = session;
        this.dialect = dialect;
    }

    private DatabaseMetaData data() throws SQLException {
        return session.connection().getMetaData();
    }

    private String inSchema() throws SQLException {
        return session.connection().getSchema();
    }

    /** All tables. */
    Set<String> tables() throws SQLException {
        Set<String> names = new HashSet<>();
        try (ResultSet results = data().getTables(null, inSchema(), null, new String[] { "TABLE" })) {
            while (results.next()) {
                names.add(results.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    /** The columns of a table with their sizes. */
    Map<String, Integer> columns(String table) throws SQLException {
        Map<String, Integer> sizes = new TreeMap<>();
        try (ResultSet results = data().getColumns(null, inSchema(), dialect.catalogueName(table), null)) {
            while (results.next()) {
                sizes.put(results.getString("COLUMN_NAME"), Integer.valueOf(results.getInt("COLUMN_SIZE")));
            }
        }
        return sizes;
    }

    /** The indexes of a table. */
    Set<String> indexes(String table) throws SQLException {
        Set<String> names = new HashSet<>();
        try (ResultSet results = data().getIndexInfo(null, inSchema(), dialect.catalogueName(table), false, true)) {
            while (results.next()) {
                names.add(results.getString("INDEX_NAME"));
            }
        }
        return names;
    }

    /** The foreign keys of a table, with the tables that they point at. */
    Map<String, String> keys(String table) throws SQLException {
        Map<String, String> targets = new TreeMap<>();
        try (ResultSet results = data().getImportedKeys(null, inSchema(), dialect.catalogueName(table))) {
            while (results.next()) {
                targets.put(results.getString("FK_NAME"), results.getString("PKTABLE_NAME"));
            }
        }
        return targets;
    }

    /** Lets go of the key and the index that a column has by itself; the catalogue's name of what the key pointed at. */
    Optional<String> dropKeyAndIndex(String table, String column) throws SQLException {
        String key = TableSql.key(table, column);
        String target = keys(table).get(dialect.catalogueName(key));
        if (target != null) {
            session.execute("ALTER TABLE " + table + " DROP CONSTRAINT " + key);
        }
        String index = TableSql.index(table, column);
        if (indexes(table).contains(dialect.catalogueName(index))) {
            session.execute("DROP INDEX " + index);
        }
        return Optional.ofNullable(target);
    }
}
