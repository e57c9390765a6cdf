// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;

/** Gives numbers to objects: unique over all classes and processes, taken from the database in blocks. */
public final class Ids {

    private static final int FIRST_BLOCK = 50;
    private static final int LARGEST_BLOCK = 5000;

    private final Database database;
    private long next;
    private long end;
    private int block = FIRST_BLOCK;

    /** Over a database that has its tables. */
    public Ids(Database database) {
        this.database = database;
    }

    /** A number that was never given before. */
    public synchronized long next() {
        if (next == end) {
            int size = block;
            long last = database.read(session -> {
                PreparedStatement take = session
                        .prepare("UPDATE passeur_counter SET value_ = value_ + ? WHERE name = 'id'");
                take.setLong(1, size);
                take.executeUpdate();
                try (ResultSet results = session.prepare("SELECT value_ FROM passeur_counter WHERE name = 'id'")
                        .executeQuery()) {
                    results.next();
                    return Long.valueOf(results.getLong(1));
                }
            }).longValue();
            next = last - size + 1;
            end = last + 1;
            block = Math.min(block * 4, LARGEST_BLOCK);
        }
        return next++;
    }
}
