// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.sql;

import java.sql.SQLException;
import java.time.Duration;

import org.passeur.store.SqlErrors;

/**
 * How often the same work is tried again from its beginning: a few times after a deadlock, more often where others are
 * quicker, of whom each gets ahead, and for a while after a lost connection, because each of several processes that end one
 * after the other takes the connection with it.
 */
public final class Patience {

    private static final int DEADLOCKS = 5;
    private static final int CONFLICTS = 20;
    private static final Duration LOST = Duration.ofSeconds(30);

    private final long start = System.nanoTime();
    private int deadlocks;
    private int conflicts;

    /** True where the work may be tried once more after this error. */
    public boolean again(SQLException error) {
        if (SqlErrors.isLost(error)) {
            return System.nanoTime() - start < LOST.toNanos();
        }
        return SqlErrors.isDeadlock(error) && ++deadlocks < DEADLOCKS;
    }

    /** True where the work may be tried once more after somebody else was quicker. */
    public boolean againAfterConflict() {
        return ++conflicts < CONFLICTS;
    }
}
