// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.bench;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Instant;

import org.passeur.bench.Times.Moment;
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.core.query.Query;
import org.passeur.knowledge.model.KnowledgeItem;

/** Saving one item, against one update of the same columns and a commit. */
final class SaveBench {

    private static final int WARM_UP = 6000;
    private static final int TIMES = 1000;
    private static final int STRIDE = 37;

    private final Opened workspace;
    private final long[] items;

    SaveBench(Opened workspace) {
        this.workspace = workspace;
        items = workspace.repository.ids(Query.of(KNOWLEDGE_ITEM));
    }

    private Ref item(int number) {
        return new Ref(KNOWLEDGE_ITEM, items[Math.floorMod(number * STRIDE, items.length)]);
    }

    /** As an editor does: what is open was loaded before, and nobody saved in the last moment, so that the index rests. */
    void save(int number, Times times) {
        try (WorkingCopy editor = workspace.repository.open()) {
            editor.get(item(number), KnowledgeItem.class).setTitle("Saved " + number);
            if (number >= 0) {
                workspace.awaitIndex();
            }
            Moment start = Moment.now();
            editor.commit("Save");
            times.add(start, Moment.now());
        }
    }

    void run(int size, Results results) throws Exception {
        try (Connection connection = workspace.engine.connect();
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE knowledge_item SET title = ?, title_sort = ?, modified = ?, version = version WHERE id = ?");
                PreparedStatement read = connection.prepareStatement("SELECT * FROM knowledge_item WHERE id = ?")) {
            // what is open was read before, so that the product need not wait for its page; no more need the other
            Times.Work open = number -> {
                read.setLong(1, item(number).id());
                try (ResultSet row = read.executeQuery()) {
                    row.next();
                }
                connection.commit();
            };
            Times.Work raw = number -> {
                update.setString(1, "Raw " + number);
                update.setString(2, "raw " + number);
                update.setTimestamp(3, Timestamp.from(Instant.now()));
                update.setLong(4, item(number).id());
                if (update.executeUpdate() != 1) {
                    throw new IllegalStateException("Nothing was updated");
                }
                connection.commit();
            };
            Times.Pair saved = new Times.Pair();
            for (int i = -WARM_UP; i < TIMES; i++) {
                save(i, i < 0 ? new Times() : saved.product());
                if (i >= 0) {
                    // else the index would take in the save while the other is measured
                    workspace.awaitIndex();
                }
                open.run(i + 1);
                Moment start = Moment.now();
                raw.run(i + 1);
                if (i >= 0) {
                    saved.baseline().add(start, Moment.now());
                }
            }
            results.ratio(size, "save one item that is open, median", saved, 0.5, "at most 1.5 x");
            Times.Pair whole = new Times.Pair();
            for (int i = -WARM_UP / 4; i < TIMES; i++) {
                Moment start = Moment.now();
                try (WorkingCopy copy = workspace.repository.open()) {
                    copy.get(item(i), KnowledgeItem.class).setTitle("Changed " + i);
                    copy.commit("Save");
                }
                Moment end = Moment.now();
                workspace.awaitIndex();
                Moment rawStart = Moment.now();
                raw.run(i + 1);
                if (i >= 0) {
                    whole.product().add(start, end);
                    whole.baseline().add(rawStart, Moment.now());
                }
            }
            results.ratio(size, "load, change and save one item, median", whole, 0.5, "");
            results.growth(size, "save one item, median", saved.product().at(0.5), "ms");
            results.growth(size, "save one item, p99", saved.product().at(0.99), "ms");
        }
    }
}
