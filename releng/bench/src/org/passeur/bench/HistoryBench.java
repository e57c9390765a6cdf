// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.bench;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;

import org.passeur.core.Ref;
import org.passeur.core.query.Query;

/** Saving where a million changes were made before, against saving where few were. The million is written by JDBC. */
final class HistoryBench {

    private static final int CHANGES = 1_000_000;
    private static final int ITEMS = 1000;
    private static final int A_SET = 100;
    private static final int A_COMMIT = 10_000;
    private static final long SEED = 42;
    private static final int WARM_UP = 1000;
    private static final int TIMES = 2000;
    private static final int SLOW = 20;

    private HistoryBench() {
    }

    /** In two workspaces of the same items. */
    static void run(Path folder, Results results) throws Exception {
        Path plain = folder.resolve("h0");
        Path long_ = folder.resolve("h" + CHANGES);
        make(plain, 0);
        make(long_, CHANGES);
        try (Opened few = new Opened(plain, false); Opened many = new Opened(long_, false)) {
            SaveBench baseline = new SaveBench(few);
            SaveBench product = new SaveBench(many);
            Times.Pair pair = new Times.Pair();
            for (int i = -WARM_UP; i < TIMES; i++) {
                product.save(i, i < 0 ? new Times() : pair.product());
                baseline.save(i, i < 0 ? new Times() : pair.baseline());
            }
            results.ratio(ITEMS, "save after " + Results.grouped(CHANGES) + " changes, against few before, median",
                    pair,
                    0.5, "1 x");
            results.ratio(ITEMS, "the same, p99", pair, 0.99, "");
            long item = many.repository.ids(Query.of(KNOWLEDGE_ITEM))[0];
            results.growth(ITEMS, "history of an item changed a thousand times, median",
                    Times.of(SLOW, SLOW, number -> many.repository.history().of(new Ref(KNOWLEDGE_ITEM, item)))
                            .at(0.5),
                    "ms");
        }
    }

    private static void make(Path folder, int changes) throws Exception {
        if (Files.exists(folder.resolve("ready"))) {
            return;
        }
        try (Opened workspace = new Opened(folder, true)) {
            Generator.fill(workspace.repository, ITEMS, SEED);
            workspace.awaitIndex();
            long[] items = workspace.repository.ids(Query.of(KNOWLEDGE_ITEM));
            try (Connection connection = workspace.engine.connect()) {
                write(connection, items, changes);
            }
        }
        Files.createFile(folder.resolve("ready"));
    }

    private static void write(Connection connection, long[] items, int changes) throws SQLException {
        long last = one(connection, "SELECT value_ FROM passeur_counter WHERE name = 'id'");
        long number = one(connection, "SELECT value_ FROM passeur_counter WHERE name = 'change_set'");
        long type = one(connection, "SELECT id FROM passeur_class WHERE name = 'knowledge.KnowledgeItem'");
        try (PreparedStatement set = connection.prepareStatement(
                "INSERT INTO change_set (id, number_, at_, who, label, kind, created, updated, deleted, reverts, classes)"
                        + " VALUES (?, ?, ?, 'bench', 'Save', 'EDIT', 0, " + A_SET
                        + ", 0, 0, 'knowledge.KnowledgeItem')");
                PreparedStatement object = connection.prepareStatement(
                        "INSERT INTO change_object (object_id, change_set_id, class_id, operation) VALUES (?, ?, "
                                + type + ", 'U')");
                PreparedStatement value = connection.prepareStatement(
                        "INSERT INTO change_value (object_id, change_set_id, feature, old_value) VALUES (?, ?, 'title', ?)")) {
            for (int i = 0; i < changes; i++) {
                if (i % A_SET == 0) {
                    set.setLong(1, ++last);
                    set.setLong(2, ++number);
                    set.setTimestamp(3, Timestamp.from(Instant.now()));
                    set.executeUpdate();
                }
                object.setLong(1, items[i % items.length]);
                object.setLong(2, last);
                object.addBatch();
                value.setLong(1, items[i % items.length]);
                value.setLong(2, last);
                value.setString(3, "\"Earlier title " + i + "\"");
                value.addBatch();
                if ((i + 1) % A_COMMIT == 0) {
                    object.executeBatch();
                    value.executeBatch();
                    connection.commit();
                }
            }
        }
        try (Statement counters = connection.createStatement()) {
            counters.executeUpdate("UPDATE passeur_counter SET value_ = " + last + " WHERE name = 'id'");
            counters.executeUpdate("UPDATE passeur_counter SET value_ = " + number + " WHERE name = 'change_set'");
        }
        connection.commit();
    }

    private static long one(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
