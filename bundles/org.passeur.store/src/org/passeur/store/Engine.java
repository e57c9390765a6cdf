// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import org.passeur.core.PasseurException;

/** A database engine with one database open: gives connections and says how its SQL differs. */
public interface Engine extends AutoCloseable {

    /** How the engine's SQL differs. */
    Dialect dialect();

    /** A new connection without auto-commit, READ COMMITTED, whose default schema is the workspace's. */
    Connection connect() throws SQLException;

    /** Prepares for new connections after one was lost: another process may have to be asked, or none any more. */
    default void reconnect() {
    }

    /** How many connections may wait for work. */
    default int idleConnections() {
        return 8;
    }

    /** True where this process holds the database itself. */
    boolean holder();

    /**
     * The workspace lives elsewhere from now on: when this is closed, the database goes aside, so that nobody who still knows it
     * goes on there.
     *
     * @return where it lies then; empty where it is not in the workspace's folder
     */
    default Optional<Path> retire() {
        return Optional.empty();
    }

    /** Keeps others from saving here while everything is copied to another place. */
    default Departure departure() throws SQLException {
        return Departure.ALONE;
    }

    /** True where {@link #copy} can be done. */
    default boolean copies() {
        return false;
    }

    /**
     * Copies the database into an empty folder as {@code db}, as it is at one moment that is not before this call, while others
     * go on writing.
     *
     * @throws PasseurException INVALID where the engine's own server makes the backups
     */
    default void copy(Path into) throws SQLException, IOException {
        throw new PasseurException(PasseurException.Kind.INVALID, SqlErrors.TEXTS, "error.backup-engine",
                dialect().name());
    }

    @Override
    void close();
}
