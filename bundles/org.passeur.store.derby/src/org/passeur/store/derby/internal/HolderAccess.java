// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.derby.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import org.eclipse.jdt.annotation.Nullable;

/** This process holds the database and lets others in on loopback. */
final class HolderAccess implements Access {

    private static final System.Logger LOG = System.getLogger(HolderAccess.class.getName());

    /** What the database is called in its folder. */
    static final String DATABASE = "db";

    private final Path folder;
    private final WorkspaceLock lock;
    private final EmbeddedDatabase database;
    private @Nullable LoopbackServer server;
    private @Nullable Path aside;
    private boolean closed;

    /**
     * Boots the database, or makes it; the lock is this process's already.
     *
     * @param shared false to let nobody in
     */
    HolderAccess(Path folder, WorkspaceLock lock, boolean create, boolean shared) throws SQLException, IOException {
        this.folder = folder;
        this.lock = lock;
        HolderFile.mine(0, "").write(folder);
        this.database = new EmbeddedDatabase(folder.resolve(DATABASE).toString(), create);
        if (shared) {
            Thread starting = new Thread(this::startServer, "passeur-loopback");
            starting.setDaemon(true);
            starting.start();
        }
    }

    /** Beside the opening, which does not wait for it. */
    private void startServer() {
        try {
            LoopbackServer started = LoopbackServer.start();
            synchronized (this) {
                if (!closed) {
                    server = started;
                    HolderFile.mine(started.port(), DerbySystem.password()).write(folder);
                    return;
                }
            }
            started.close();
        } catch (Exception e) {
            LOG.log(System.Logger.Level.WARNING, "Other processes cannot come in to " + folder, e);
        }
    }

    @Override
    public Connection connect() throws SQLException {
        return database.connect();
    }

    @Override
    public boolean holder() {
        return true;
    }

    /** The database goes aside when it is closed, before anybody else can hold it. */
    synchronized void retire(Path into) {
        aside = into;
    }

    @Override
    public void close() {
        LoopbackServer running;
        Path retired;
        synchronized (this) {
            closed = true;
            running = server;
            retired = aside;
        }
        if (running != null) {
            running.close();
        }
        database.shutdown();
        try {
            if (retired != null) {
                Files.move(folder.resolve(DATABASE), retired);
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The old database stays in " + folder, e);
        }
        try {
            HolderFile.delete(folder);
            lock.close();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The lock of " + folder + " was not let go as it should", e);
        }
    }
}
