// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.bench;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Timestamp;
import java.time.Instant;

import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.core.query.Query;
import org.passeur.knowledge.model.KnowledgeItem;

/** Saving one item, against one update of the same columns and a commit. */
final class SaveBench {

    private static final int WARM_UP = 2000;
    private static final int TIMES = 2000;
    private static final int STRIDE = 37;

    private final Opened workspace;
    private final long[] items;

    private SaveBench(Opened workspace) {
        this.workspace = workspace;
        items = workspace.repository.ids(Query.of(KNOWLEDGE_ITEM));
    }

    static void run(Opened workspace, int size, Results results) throws Exception {
        new SaveBench(workspace).run(size, results);
    }

    private Ref item(int number) {
        return new Ref(KNOWLEDGE_ITEM, items[Math.floorMod(number * STRIDE, items.length)]);
    }

    private void run(int size, Results results) throws Exception {
        try (Connection connection = workspace.engine.connect();
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE knowledge_item SET title = ?, title_sort = ?, modified = ?, version = version WHERE id = ?")) {
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
            Times.Pair saved = new Times.Pair(new Times(), new Times());
            for (int i = -WARM_UP; i < TIMES; i++) {
                // as an editor does: what is open was loaded before
                try (WorkingCopy editor = workspace.repository.open()) {
                    editor.get(item(i), KnowledgeItem.class).setTitle("Saved " + i);
                    long start = Times.now();
                    editor.commit("Save");
                    long between = Times.now();
                    raw.run(i + 1);
                    if (i >= 0) {
                        saved.product().add(between - start);
                        saved.baseline().add(Times.now() - between);
                    }
                }
            }
            results.ratio(size, "save one item that is open, median", saved.product().at(0.5), saved.baseline().at(0.5),
                    saved.ratio(0.5), "at most 1.5 x");
            Times.Pair whole = Times.byTurns(WARM_UP / 4, TIMES / 2, number -> {
                try (WorkingCopy copy = workspace.repository.open()) {
                    copy.get(item(number), KnowledgeItem.class).setTitle("Changed " + number);
                    copy.commit("Save");
                }
            }, raw);
            results.ratio(size, "load, change and save one item, median", whole.product().at(0.5),
                    whole.baseline().at(0.5),
                    whole.ratio(0.5), "");
            results.growth(size, "save one item, median", saved.product().at(0.5), "ms");
            results.growth(size, "save one item, p99", saved.product().at(0.99), "ms");
        }
    }
}
