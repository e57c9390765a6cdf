// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.derby.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

import org.passeur.store.Dialect;
import org.passeur.store.Engine;

/** A database in memory, gone when it is closed. */
public final class MemoryEngine implements Engine {

    private final EmbeddedDatabase database;

    /** A new one without tables. */
    public MemoryEngine() throws SQLException {
        database = new EmbeddedDatabase("memory:" + UUID.randomUUID(), "create=true");
    }

    /** A new one, with the tables of some models where such a one was made before. */
    public MemoryEngine(String models) throws SQLException {
        String attributes = MemoryTemplates.find(models).map(path -> "createFrom=" + path).orElse("create=true");
        database = new EmbeddedDatabase("memory:" + UUID.randomUUID(), attributes);
    }

    @Override
    public Dialect dialect() {
        return new DerbyDialect();
    }

    @Override
    public Connection connect() throws SQLException {
        return database.connect();
    }

    @Override
    public boolean copies() {
        return true;
    }

    @Override
    public void copy(Path into) throws SQLException, IOException {
        try (Connection connection = connect()) {
            DatabaseCopy.into(connection, into);
        }
    }

    @Override
    public boolean holder() {
        return true;
    }

    @Override
    public void close() {
        database.drop();
    }
}
