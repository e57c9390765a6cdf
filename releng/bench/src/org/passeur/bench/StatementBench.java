// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.bench;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;

import java.nio.file.Files;
import java.nio.file.Path;

import org.passeur.bench.Times.Moment;
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.core.query.Query;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.store.derby.internal.FileEngine;

/** What a save and an import ask the database, how often, and what each statement takes of their processor time. */
final class StatementBench {

    private static final int ITEMS = 10_000;
    private static final int WARM_UP = 4000;
    private static final int SAVES = 1000;
    private static final int STRIDE = 37;
    private static final long SEED = 43;

    private StatementBench() {
    }

    /** In a workspace of its own. */
    static void run(Path folder, Results results) throws Exception {
        Path place = folder.resolve("statements");
        Path warm = folder.resolve("statements-warm");
        try (Opened workspace = new Opened(warm, true)) {
            Generator.fill(workspace.repository, ITEMS, SEED);
            workspace.awaitIndex();
        }
        Folders.delete(warm);
        Files.createDirectories(place);
        Statements engine = new Statements(new FileEngine(place, true));
        try (Opened workspace = new Opened(place, engine)) {
            engine.countAll();
            Moment start = Moment.ofAll();
            Generator.fill(workspace.repository, ITEMS, SEED);
            workspace.awaitIndex();
            long took = Moment.ofAll().processor() - start.processor();
            engine.stop();
            results.statements("import of " + Results.grouped(ITEMS) + " items, until the index has them", 1, took,
                    engine.asked());
        }
        Statements saving = new Statements(new FileEngine(place, false));
        try (Opened workspace = new Opened(place, saving)) {
            workspace.awaitIndex();
            long took = save(workspace, saving);
            results.statements("save of one item that is open", SAVES, took, saving.asked());
        }
        Folders.delete(place);
    }

    private static long save(Opened workspace, Statements engine) {
        long[] items = workspace.repository.ids(Query.of(KNOWLEDGE_ITEM));
        long took = 0;
        for (int i = -WARM_UP; i < SAVES; i++) {
            try (WorkingCopy editor = workspace.repository.open()) {
                editor.get(new Ref(KNOWLEDGE_ITEM, items[Math.floorMod(i * STRIDE, items.length)]),
                        KnowledgeItem.class).setTitle("Saved " + i);
                // so that nothing is counted that the index asks
                workspace.awaitIndex();
                if (i >= 0) {
                    engine.count();
                }
                Moment start = Moment.now();
                editor.commit("Save");
                if (i >= 0) {
                    took += Moment.now().processor() - start.processor();
                }
                engine.stop();
            }
        }
        return took;
    }
}
