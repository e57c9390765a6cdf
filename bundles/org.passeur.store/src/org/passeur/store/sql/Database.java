// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.sql;

import org.passeur.store.SqlErrors;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;

import org.passeur.core.PasseurException;
import org.passeur.store.Dialect;
import org.passeur.store.Engine;

/** The sessions of one engine, lent and taken back; work that only reads is tried again where that is safe. */
public final class Database implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Database.class.getName());

    private final Engine engine;
    private final Deque<Session> idle = new ArrayDeque<>();
    private long generation;
    private boolean closed;
    private volatile boolean frozen;

    /** Over an open engine, which is closed with it. */
    public Database(Engine engine) {
        this.engine = engine;
    }

    /** Work with a session. */
    @FunctionalInterface
    public interface Work<T> {
        /** Does it. */
        T run(Session session) throws SQLException;
    }

    /** Work with a session that gives nothing. */
    @FunctionalInterface
    public interface Task {
        /** Does it. */
        void run(Session session) throws SQLException;
    }

    /** How the engine's SQL differs. */
    public Dialect dialect() {
        return engine.dialect();
    }

    /** A connection that is not shared, for what changes how it reads; the caller ends and closes it. */
    public Connection connect() throws SQLException {
        return engine.connect();
    }

    /** True where this process holds the database itself. */
    public boolean holder() {
        return engine.holder();
    }

    /** Reads in a transaction of its own; tried again after a deadlock or a lost connection. */
    public <T> T read(Work<T> work) {
        return repeat(work);
    }

    /** Reads what belongs together, as it was at one moment; otherwise like {@link #read}. */
    public <T> T snapshot(Work<T> work) {
        String begin = dialect().snapshot();
        return repeat(session -> {
            if (!begin.isEmpty()) {
                session.execute(begin);
            }
            return work.run(session);
        });
    }

    /** Writes in a transaction of its own; tried again like reading, so the work must bear being done twice. */
    public void write(Task task) {
        repeat(session -> {
            task.run(session);
            return Boolean.TRUE;
        });
    }

    private <T> T repeat(Work<T> work) {
        Patience patience = new Patience();
        while (true) {
            long seen = generation();
            Session session = null;
            try {
                session = borrow();
                T result = work.run(session);
                session.commit();
                release(session);
                return result;
            } catch (SQLException e) {
                discard(session, e);
                if (!patience.again(e)) {
                    throw SqlErrors.named(e);
                }
                recover(e, seen);
            } catch (RuntimeException | Error e) {
                if (session != null) {
                    release(session);
                }
                throw e;
            }
        }
    }

    /** From now on no transaction of a caller begins. */
    public void freeze() {
        frozen = true;
    }

    /** True where nothing is kept any more. */
    public boolean frozen() {
        return frozen;
    }

    /**
     * A session for a transaction that the caller ends; it must be given back.
     *
     * @throws PasseurException INVALID where nothing is kept any more
     */
    public Session begin() {
        if (frozen) {
            throw new PasseurException(PasseurException.Kind.INVALID, SqlErrors.TEXTS, "error.read-only");
        }
        Patience patience = new Patience();
        while (true) {
            long seen = generation();
            try {
                return borrow();
            } catch (SQLException e) {
                if (!patience.again(e)) {
                    throw SqlErrors.named(e);
                }
                recover(e, seen);
            }
        }
    }

    /** The count of lost connections so far, to be told to {@link #recover}. */
    public synchronized long generation() {
        return generation;
    }

    /** After an error that is worth repeating: lets lost connections go and asks the engine to find its database again. */
    public void recover(SQLException error, long seen) {
        if (!SqlErrors.isLost(error)) {
            return;
        }
        synchronized (this) {
            if (closed || generation != seen) {
                return;
            }
            generation++;
            idle.forEach(Session::close);
            idle.clear();
            LOG.log(System.Logger.Level.INFO, "The connection was lost: {0}", error.getMessage());
            engine.reconnect();
        }
    }

    private Session borrow() throws SQLException {
        synchronized (this) {
            if (closed) {
                throw new PasseurException(PasseurException.Kind.UNREACHABLE, SqlErrors.TEXTS, "error.closed");
            }
            if (!idle.isEmpty()) {
                return idle.removeLast();
            }
        }
        return new Session(engine.connect());
    }

    /** True where the database can be copied. */
    public boolean copies() {
        return engine.copies();
    }

    /** Copies the whole database into an empty folder. */
    public void copy(Path into) throws IOException {
        try {
            engine.copy(into);
        } catch (SQLException e) {
            throw SqlErrors.named(e);
        }
    }

    /** Takes a session back; what was not committed is forgotten. */
    public void release(Session session) {
        boolean usable = session.rollback();
        synchronized (this) {
            if (usable && !closed && idle.size() < engine.idleConnections()) {
                idle.addLast(session);
                return;
            }
        }
        session.close();
    }

    private void discard(@org.eclipse.jdt.annotation.Nullable Session session, SQLException error) {
        if (session == null) {
            return;
        }
        if (SqlErrors.isLost(error)) {
            session.close();
        } else {
            release(session);
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            idle.forEach(Session::close);
            idle.clear();
        }
        engine.close();
    }
}
