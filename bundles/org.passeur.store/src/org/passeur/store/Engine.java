// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import java.sql.Connection;
import java.sql.SQLException;

/** A database engine with one database open: gives connections and says how its SQL differs. */
public interface Engine extends AutoCloseable {

    /** How the engine's SQL differs. */
    Dialect dialect();

    /** A new connection without auto-commit, READ COMMITTED, whose default schema is the workspace's. */
    Connection connect() throws SQLException;

    /** Prepares for new connections after one was lost: another process may have to be asked, or none any more. */
    default void reconnect() {
    }

    /** True where this process holds the database itself. */
    boolean holder();

    @Override
    void close();
}
