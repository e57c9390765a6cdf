// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;

import org.passeur.store.SqlRepository;
import org.passeur.store.derby.internal.FileEngine;

/** Import of items with history and index, against a batch insert of the same rows into the same tables. */
final class ImportBench {

    private static final long SEED = 42;
    private static final double THOUSAND = 1e3;

    private ImportBench() {
    }

    /** Makes a workspace of a size, and measures that; the workspace that is left has edits too. */
    static void run(Path folder, int size, int rounds, Results results) throws Exception {
        Times product = new Times();
        Times stored = new Times();
        Times raw = new Times();
        long rows = 0;
        for (int round = 0; round < rounds; round++) {
            boolean last = round == rounds - 1;
            Path mine = last ? folder : folder.resolveSibling(folder.getFileName() + "-" + round);
            try (Opened workspace = new Opened(mine, true)) {
                long start = System.nanoTime();
                Generator.fill(workspace.repository, size, SEED);
                stored.add(System.nanoTime() - start);
                workspace.awaitIndex();
                product.add(System.nanoTime() - start);
                RawCopy copy = copy(workspace, folder.resolveSibling("raw-" + folder.getFileName() + "-" + round));
                raw.add(copy.nanos());
                rows = copy.rows();
                if (last) {
                    Generator.edit(workspace.repository, SEED + 1);
                    workspace.awaitIndex();
                }
            }
            if (!last) {
                Folders.delete(mine);
            }
        }
        // the shortest: what else the machine did then was least
        results.ratio(size, "import with history and index, rate", product.at(0), raw.at(0), raw.at(0) / product.at(0),
                "at least 0.5 x");
        results.ratio(size, "of it: with history, before the index, rate", stored.at(0), raw.at(0),
                raw.at(0) / stored.at(0), "");
        results.growth(size, "rows imported a second", rows * THOUSAND / product.at(0), "");
        results.growth(size, "rows by raw batch insert a second", rows * THOUSAND / raw.at(0), "");
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
