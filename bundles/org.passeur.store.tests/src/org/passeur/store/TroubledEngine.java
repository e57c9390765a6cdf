// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jdt.annotation.Nullable;

/** An engine that is in trouble at one commit. */
@SuppressWarnings("null")
final class TroubledEngine extends EngineInFront {

    /** What happens instead of the commit; it says so to the caller by throwing. */
    @FunctionalInterface
    interface Trouble {
        void at(Connection real) throws SQLException;
    }

    /** Whether it is this commit. */
    @FunctionalInterface
    interface Which {
        boolean is(Connection real) throws SQLException;
    }

    private final AtomicInteger happened = new AtomicInteger();
    private final AtomicReference<@Nullable Trouble> waiting = new AtomicReference<>();
    private volatile Which which = real -> true;

    TroubledEngine(Engine engine) {
        super(engine);
    }

    /** The next commit is in trouble. */
    void atNextCommit(Trouble trouble) {
        atNextCommit(real -> true, trouble);
    }

    /** The next commit that fits is in trouble. */
    void atNextCommit(Which fits, Trouble trouble) {
        which = fits;
        waiting.set(trouble);
    }

    /** How many times there was trouble. */
    int happened() {
        return happened.get();
    }

    /** The next commit that gives a change set a number after this one. */
    static Which numberedAfter(long last) {
        return real -> {
            try (var statement = real.createStatement();
                    var results = statement
                            .executeQuery("SELECT value_ FROM passeur_counter WHERE name = 'change_set'")) {
                return results.next() && results.getLong(1) > last;
            }
        };
    }

    /** The answer gets lost: the commit was kept, or it was not. */
    static Trouble lost(boolean kept) {
        return real -> {
            if (kept) {
                real.commit();
            } else {
                real.rollback();
            }
            throw new SQLException("no answer", "08006");
        };
    }

    @Override
    public Connection connect() throws SQLException {
        Connection real = engine.connect();
        AtomicBoolean lost = new AtomicBoolean();
        return proxy(Connection.class, (proxy, method, arguments) -> {
            if (lost.get() && !method.getName().equals("close")) {
                throw new SQLException("no connection", "08003");
            }
            Trouble trouble = waiting.get();
            if (method.getName().equals("commit") && trouble != null && which.is(real)
                    && waiting.compareAndSet(trouble, null)) {
                happened.incrementAndGet();
                try {
                    trouble.at(real);
                } catch (SQLException e) {
                    lost.set(SqlErrors.isLost(e));
                    throw e;
                }
            }
            return invoke(real, method, arguments);
        });
    }
}
