// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.derby.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.l10n.Texts;
import org.passeur.store.Dialect;
import org.passeur.store.Engine;
import org.passeur.store.SqlErrors;

/**
 * The database of a workspace's folder. The first process to come holds it; others come in through that one, and one of them
 * takes over when it goes.
 */
public final class FileEngine implements Engine {

    private static final System.Logger LOG = System.getLogger(FileEngine.class.getName());

    static final Texts TEXTS = Texts.of(FileEngine.class, "store-derby");

    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final long PAUSE_MILLIS = 50;

    /** What a database is called that was copied to a server. */
    private static final String MOVED = "db-moved";

    private final Path folder;
    private final boolean shared;
    private Access access;
    private boolean closed;

    /**
     * Opens the database, or makes it.
     *
     * @throws PasseurException LOCKED naming a holder that does not answer, CORRUPT, UNREACHABLE
     */
    public FileEngine(Path folder, boolean create) {
        this(folder, create, true);
    }

    private FileEngine(Path folder, boolean create, boolean shared) {
        this.folder = folder.toAbsolutePath().normalize();
        this.shared = shared;
        this.access = open(create);
    }

    /**
     * Opens a database that no other process comes to meanwhile.
     *
     * @throws PasseurException LOCKED where one did before
     */
    static FileEngine alone(Path folder) {
        return new FileEngine(folder, false, false);
    }

    private Access open(boolean create) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            Optional<HolderFile> holder = Optional.empty();
            try {
                Optional<WorkspaceLock> lock = WorkspaceLock.take(folder);
                if (lock.isPresent()) {
                    return hold(lock.get(), create);
                }
                if (!shared) {
                    throw WorkspaceLock.inUse(folder);
                }
                holder = HolderFile.read(folder);
                if (holder.isPresent() && holder.get().port() > 0) {
                    return new GuestAccess(folder, holder.get());
                }
            } catch (SQLException e) {
                if (!SqlErrors.isLost(e)) {
                    throw SqlErrors.named(e);
                }
                LOG.log(System.Logger.Level.DEBUG, "The holder does not answer", e);
            } catch (IOException e) {
                throw new PasseurException(Kind.UNREACHABLE, e, SqlErrors.TEXTS, "error.folder", folder.toString());
            }
            if (Instant.now().isAfter(deadline)) {
                throw locked(holder);
            }
            pause();
        }
    }

    private Access hold(WorkspaceLock lock, boolean create) throws IOException, SQLException {
        boolean held = false;
        try {
            if (!create && !Files.exists(folder.resolve(HolderAccess.DATABASE))
                    && Files.exists(folder.resolve(MOVED))) {
                throw new PasseurException(Kind.UNREACHABLE, TEXTS, "error.moved", folder.toString());
            }
            Access mine = new HolderAccess(folder, lock, create, shared);
            held = true;
            return mine;
        } finally {
            if (!held) {
                lock.close();
            }
        }
    }

    private PasseurException locked(Optional<HolderFile> holder) {
        if (holder.isEmpty()) {
            return new PasseurException(Kind.LOCKED, TEXTS, "error.held-unknown", folder.toString());
        }
        HolderFile by = holder.get();
        return new PasseurException(Kind.LOCKED, TEXTS, "error.held-by", folder.toString(), by.host(), by.user(),
                Long.toString(by.pid()), Date.from(by.since()));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PasseurException(Kind.CANCELLED, e, TEXTS, "error.interrupted");
        }
    }

    @Override
    public Dialect dialect() {
        return new DerbyDialect();
    }

    private synchronized Access access() {
        return access;
    }

    @Override
    public Connection connect() throws SQLException {
        return access().connect();
    }

    @Override
    public synchronized void reconnect() {
        if (closed) {
            return;
        }
        @Nullable
        Access before = access;
        if (before.holder()) {
            before.close();
        }
        access = open(false);
        LOG.log(System.Logger.Level.INFO, access.holder() ? "Took over {0}" : "Came in again to {0}", folder);
    }

    @Override
    public synchronized Optional<Path> retire() {
        if (!(access instanceof HolderAccess mine)) {
            throw WorkspaceLock.inUse(folder);
        }
        Path aside = folder.resolve(MOVED);
        for (int i = 2; Files.exists(aside); i++) {
            aside = folder.resolve(MOVED + "-" + i);
        }
        mine.retire(aside);
        return Optional.of(aside);
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
        return access().holder();
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            access.close();
        }
    }
}
