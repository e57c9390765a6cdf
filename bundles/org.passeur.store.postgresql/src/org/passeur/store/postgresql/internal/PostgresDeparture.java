// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.postgresql.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

import org.passeur.store.Departure;
import org.passeur.store.SqlErrors;

/**
 * Leaves a schema for another place. Every commit takes a number from the counters, so whoever locks them keeps everybody from
 * saving; and where the number of change sets has another name, nobody ever saves again, older programs included.
 */
final class PostgresDeparture implements Departure {

    /** Where the workspace is that was in this schema. */
    static final String TABLE = "passeur_moved";

    private final Connection connection;

    /** Takes over the connection. */
    PostgresDeparture(Connection connection) throws SQLException {
        this.connection = connection;
        try (Statement statement = connection.createStatement()) {
            statement.execute("LOCK TABLE passeur_counter IN SHARE MODE");
        }
    }

    @Override
    public void leave(String address) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE " + TABLE + " (address TEXT NOT NULL)");
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO " + TABLE + " VALUES (?)")) {
                insert.setString(1, address);
                insert.executeUpdate();
            }
            statement.execute("UPDATE passeur_counter SET name = 'moved' WHERE name = 'change_set'");
            connection.commit();
        } catch (SQLException e) {
            throw SqlErrors.named(e);
        }
    }

    @Override
    public void close() {
        try {
            // what was not committed is undone
            connection.close();
        } catch (SQLException e) {
            System.getLogger(PostgresDeparture.class.getName()).log(System.Logger.Level.WARNING,
                    "A connection was not closed", e);
        }
    }
}
