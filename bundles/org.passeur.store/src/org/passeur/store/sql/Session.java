// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/** A connection with its prepared statements, used by one thread at a time. */
public final class Session {

    private static final System.Logger LOG = System.getLogger(Session.class.getName());

    private static final int STATEMENTS = 200;

    private final Connection connection;
    private final Map<String, @Nullable PreparedStatement> statements = new LinkedHashMap<>(64, 0.75f, true);
    /** True where something may have been done since the last end of a transaction. */
    private boolean used;

    Session(Connection connection) {
        this.connection = connection;
    }

    /** A statement that is prepared once; the caller closes its results, not the statement. */
    public PreparedStatement prepare(String sql) throws SQLException {
        used = true;
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
            if (statements.size() > STATEMENTS) {
                var oldest = statements.entrySet().iterator();
                PreparedStatement dropped = oldest.next().getValue();
                oldest.remove();
                dropped.close();
            }
        }
        return statement;
    }

    /** The connection, for what needs no prepared statement. */
    public Connection connection() {
        used = true;
        return connection;
    }

    /** Runs a statement of definition. */
    public void execute(String sql) throws SQLException {
        used = true;
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Ends the transaction and keeps what it did. */
    public void commit() throws SQLException {
        connection.commit();
        used = false;
    }

    /** Ends the transaction, if one has begun, and forgets what it did; false where the connection is lost. */
    boolean rollback() {
        if (!used) {
            return true;
        }
        try {
            connection.rollback();
            used = false;
            return true;
        } catch (SQLException e) {
            LOG.log(System.Logger.Level.DEBUG, "Rollback failed", e);
            return false;
        }
    }

    void close() {
        try (Connection closing = connection) {
            closing.rollback();
        } catch (SQLException e) {
            LOG.log(System.Logger.Level.DEBUG, "A connection did not close", e);
        }
    }
}
