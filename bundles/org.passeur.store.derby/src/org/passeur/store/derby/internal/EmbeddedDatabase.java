// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.derby.internal;

import java.sql.Connection;
import java.sql.SQLException;

import org.apache.derby.jdbc.EmbeddedDataSource;
import org.eclipse.jdt.annotation.Nullable;

/** One Derby database that this process holds. */
final class EmbeddedDatabase {

    private static final System.Logger LOG = System.getLogger(EmbeddedDatabase.class.getName());

    private final String name;
    private final EmbeddedDataSource source;

    /** Boots a database, or makes it. */
    EmbeddedDatabase(String name, boolean create) throws SQLException {
        this(name, create ? "create=true" : null);
    }

    /**
     * Boots a database with attributes of its first connection, such as {@code create=true}.
     */
    EmbeddedDatabase(String name, @Nullable String attributes) throws SQLException {
        this.name = name;
        source = source(name);
        source.setConnectionAttributes(attributes);
        try (Connection first = source.getConnection()) {
            LOG.log(System.Logger.Level.DEBUG, "Opened {0}", name);
        }
        source.setConnectionAttributes(null);
    }

    private static EmbeddedDataSource source(String name) {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setUser(DerbySystem.USER);
        source.setPassword(DerbySystem.password());
        source.setDatabaseName(name);
        return source;
    }

    Connection connect() throws SQLException {
        return prepared(source.getConnection());
    }

    static Connection prepared(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        return connection;
    }

    /** Lets the database go; Derby says so by an error. */
    void shutdown() {
        EmbeddedDataSource ending = source(name);
        ending.setShutdownDatabase("shutdown");
        end(ending);
    }

    /** Forgets a database in memory. */
    void drop() {
        EmbeddedDataSource ending = source(name);
        ending.setConnectionAttributes("drop=true");
        end(ending);
    }

    private void end(EmbeddedDataSource ending) {
        try (Connection none = ending.getConnection()) {
            LOG.log(System.Logger.Level.WARNING, "{0} did not end", name);
        } catch (SQLException e) {
            if (!"08006".equals(e.getSQLState())) {
                LOG.log(System.Logger.Level.WARNING, "Database " + name + " did not end as it should", e);
            }
        }
    }
}
