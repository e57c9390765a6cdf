// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.schema;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.passeur.core.SqlDoor;
import org.passeur.store.Dialect;
import org.passeur.store.sql.Session;

/**
 * Keeps the views for tools in a schema of their own beside the tables, so that who is let into that schema sees nothing else.
 * They are made anew whenever what they are made of differs; a change of tables has to let go of them first.
 */
public final class Views {

    private static final System.Logger LOG = System.getLogger(Views.class.getName());

    private static final String COUNTER = "views";

    private final Session session;
    private final Dialect dialect;

    /** For one opening. */
    public Views(Session session, Dialect dialect) {
        this.session = session;
        this.dialect = dialect;
    }

    /** The name of the schema of the views, as the catalogue writes it. */
    public static String schemaBeside(String tables, Dialect dialect) {
        return tables + dialect.catalogueName("_views");
    }

    /** The views of a schema, with their columns. */
    public static List<SqlDoor.View> of(Schema schema) {
        return new ViewMaker(schema).make().stream().map(v -> new SqlDoor.View(v.name(), v.names()))
                .sorted(Comparator.comparing(SqlDoor.View::name)).toList();
    }

    private String beside() throws SQLException {
        return schemaBeside(session.connection().getSchema(), dialect);
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** Makes the views anew where they differ from what they should be. */
    public void keep(Schema schema) throws SQLException {
        String beside = beside();
        List<String> statements = new ViewMaker(schema).make().stream().map(v -> v.create(quoted(beside))).toList();
        long mark = Long.parseUnsignedLong(ModelText.fingerprint(statements).substring(0, 15), 16);
        if (mark == known()) {
            return;
        }
        if (!isThere(beside)) {
            if (!mayMakeSchema()) {
                LOG.log(System.Logger.Level.INFO, "No views for tools: the database lets nobody make {0}", beside);
                return;
            }
            session.execute("CREATE SCHEMA " + quoted(beside));
        }
        drop();
        for (String statement : statements) {
            session.execute(statement);
        }
        remember(mark);
    }

    /** Lets go of all views, before tables change. */
    public void drop() throws SQLException {
        String beside = beside();
        List<String> names = new ArrayList<>();
        try (ResultSet views = session.connection().getMetaData().getTables(null, beside, null,
                new String[] { "VIEW" })) {
            while (views.next()) {
                // an underscore stands for any character there
                if (beside.equals(views.getString("TABLE_SCHEM"))) {
                    names.add(views.getString("TABLE_NAME"));
                }
            }
        }
        for (String name : names) {
            session.execute("DROP VIEW " + quoted(beside) + "." + quoted(name));
        }
        remember(0);
    }

    private boolean isThere(String beside) throws SQLException {
        Set<String> all = new HashSet<>();
        try (ResultSet schemas = session.connection().getMetaData().getSchemas()) {
            while (schemas.next()) {
                all.add(schemas.getString("TABLE_SCHEM"));
            }
        }
        return all.contains(beside);
    }

    private boolean mayMakeSchema() throws SQLException {
        if (dialect.mayMakeSchema().isEmpty()) {
            return true;
        }
        try (ResultSet results = session.prepare(dialect.mayMakeSchema()).executeQuery()) {
            return results.next() && results.getBoolean(1);
        }
    }

    private long known() throws SQLException {
        PreparedStatement select = session.prepare("SELECT value_ FROM passeur_counter WHERE name = ?");
        select.setString(1, COUNTER);
        try (ResultSet results = select.executeQuery()) {
            return results.next() ? results.getLong(1) : -1;
        }
    }

    private void remember(long mark) throws SQLException {
        PreparedStatement update = session.prepare("UPDATE passeur_counter SET value_ = ? WHERE name = ?");
        update.setLong(1, mark);
        update.setString(2, COUNTER);
        if (update.executeUpdate() == 0) {
            PreparedStatement insert = session.prepare("INSERT INTO passeur_counter (value_, name) VALUES (?, ?)");
            insert.setLong(1, mark);
            insert.setString(2, COUNTER);
            insert.executeUpdate();
        }
    }
}
