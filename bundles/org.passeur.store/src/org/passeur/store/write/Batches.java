// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.write;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.store.sql.Session;

/**
 * Statements of a commit, gathered and sent in batches: those that check versions first, then what goes, what changes, what
 * comes.
 */
final class Batches {

    private static final int MOST = 2000;

    /** When a statement runs. */
    enum Phase {
        /** Roots that change or go: before their parts, so that who has read a root finds the parts that belong to it. */
        ROOT,
        /** What goes. */
        DELETE,
        /** What changes. */
        UPDATE,
        /** What comes. */
        INSERT
    }

    /** Binds the values of one statement. */
    @FunctionalInterface
    interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private record Entry(Binding binding, long mustHit) {
    }

    private final Session session;
    private final LongFunction<? extends RuntimeException> missed;

    private record Root(String sql, Entry entry) {
    }

    private final Map<Phase, Map<String, List<Entry>>> waiting = new EnumMap<>(Phase.class);
    private final List<Root> roots = new ArrayList<>();
    private int size;

    /**
     * @param missed the error where a statement that must find an object did not
     */
    Batches(Session session, LongFunction<? extends RuntimeException> missed) {
        this.session = session;
        this.missed = missed;
        for (Phase phase : Phase.values()) {
            waiting.put(phase, new LinkedHashMap<>());
        }
    }

    void add(Phase phase, String sql, Binding binding) {
        add(phase, sql, 0, binding);
    }

    /** A statement that must hit one row, that of an object. */
    void add(Phase phase, String sql, long mustHit, Binding binding) {
        Entry entry = new Entry(binding, mustHit);
        if (phase == Phase.ROOT) {
            roots.add(new Root(sql, entry));
        } else {
            waiting.get(phase).computeIfAbsent(sql, s -> new ArrayList<>()).add(entry);
        }
        size++;
    }

    /** Sends what waits when it is much. */
    void sendWhenMany() throws SQLException {
        if (size >= MOST) {
            send();
        }
    }

    /** Sends what waits. */
    void send() throws SQLException {
        sendRoots();
        for (Map<String, List<Entry>> statements : waiting.values()) {
            for (Map.Entry<String, List<Entry>> each : statements.entrySet()) {
                run(session.prepare(each.getKey()), each.getValue());
            }
            statements.clear();
        }
        size = 0;
    }

    /** In the order of numbers, so that two commits on the same objects wait for each other instead of blocking each other. */
    private void sendRoots() throws SQLException {
        roots.sort((a, b) -> Long.compare(a.entry().mustHit(), b.entry().mustHit()));
        for (int from = 0; from < roots.size();) {
            String sql = roots.get(from).sql();
            List<Entry> same = new ArrayList<>();
            for (; from < roots.size() && roots.get(from).sql().equals(sql); from++) {
                same.add(roots.get(from).entry());
            }
            run(session.prepare(sql), same);
        }
        roots.clear();
    }

    private void run(PreparedStatement statement, List<Entry> entries) throws SQLException {
        if (entries.size() == 1) {
            Entry only = entries.getFirst();
            only.binding().bind(statement);
            check(only, statement.executeUpdate());
            return;
        }
        @Nullable
        SQLException failed = null;
        try {
            for (Entry entry : entries) {
                entry.binding().bind(statement);
                statement.addBatch();
            }
            int[] counts = statement.executeBatch();
            for (int i = 0; i < counts.length; i++) {
                check(entries.get(i), counts[i]);
            }
        } catch (SQLException e) {
            failed = e;
            throw e;
        } finally {
            if (failed != null) {
                statement.clearBatch();
            }
        }
    }

    private void check(Entry entry, int count) {
        if (entry.mustHit() != 0 && count == 0) {
            throw missed.apply(entry.mustHit());
        }
    }
}
