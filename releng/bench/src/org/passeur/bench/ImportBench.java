// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;

import org.passeur.bench.Times.Moment;
import org.passeur.store.SqlRepository;
import org.passeur.store.derby.internal.FileEngine;

/** Import of items with history and index, against a batch insert of the same rows into the same tables. */
final class ImportBench {

    private static final long SEED = 42;
    private static final double THOUSAND = 1e3;

    private ImportBench() {
    }

    /**
     * Makes a workspace of a size, and measures that; the workspace that is left has edits too.
     *
     * @param compared against raw inserts, which takes as long again
     */
    static void run(Path folder, int size, int rounds, boolean compared, Results results) throws Exception {
        Times.Pair whole = new Times.Pair();
        Times stored = new Times();
        long rows = 0;
        for (int round = 0; round < rounds; round++) {
            boolean last = round == rounds - 1;
            Path mine = last ? folder : folder.resolveSibling(folder.getFileName() + "-" + round);
            try (Opened workspace = new Opened(mine, true)) {
                Moment start = Moment.ofAll();
                Generator.fill(workspace.repository, size, SEED);
                stored.add(start, Moment.ofAll());
                workspace.awaitIndex();
                whole.product().add(start, Moment.ofAll());
                if (compared) {
                    RawCopy copy = copy(workspace, folder.resolveSibling("raw-" + folder.getFileName() + "-" + round));
                    whole.baseline().add(new Moment(0, 0), copy.used());
                    rows = copy.rows();
                }
                if (last) {
                    Generator.edit(workspace.repository, SEED + 1);
                    workspace.awaitIndex();
                }
            }
            if (!last) {
                Folders.delete(mine);
            }
        }
        results.growth(size, "items imported a second, with holdings, links, history and index",
                size * THOUSAND / whole.product().at(0), "");
        if (!compared) {
            return;
        }
        results.rate(size, "import with history and index, rate", whole, "at least 0.5 x");
        results.rate(size, "of it: with history, until all is stored, rate", new Times.Pair(stored, whole.baseline()),
                "");
        results.growth(size, "rows imported a second", rows * THOUSAND / whole.product().at(0), "");
        results.growth(size, "rows by raw batch insert a second", rows * THOUSAND / whole.baseline().at(0), "");
    }

    private static RawCopy copy(Opened workspace, Path folder) throws Exception {
        Files.createDirectories(folder);
        FileEngine empty = new FileEngine(folder, true);
        try (SqlRepository made = Opened.repository(empty);
                Connection from = workspace.engine.connect();
                Connection to = empty.connect()) {
            RawCopy copy = new RawCopy(from, to);
            copy.run();
            return copy;
        } finally {
            Folders.delete(folder);
        }
    }
}
