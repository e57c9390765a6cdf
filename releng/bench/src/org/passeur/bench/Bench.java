// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.bench;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.lucene.util.Version;
import org.passeur.core.query.Query;

/** Measures the product by turns with what it stands on, over workspaces of some sizes, and prints ratios and growth. */
public final class Bench {

    private static final int FEW = 1000;
    private static final int OPENINGS = 5;
    /** More items than a company of five hundred has. */
    private static final int COMPANY = 100_000;

    private final Path folder;
    private final Results results = new Results();

    private Bench(Path folder) {
        this.folder = folder;
    }

    /** A folder to work in, then numbers of items. */
    public static void main(String[] args) throws Exception {
        Bench bench = new Bench(Path.of(args[0]));
        int[] sizes = Stream.of(args).skip(1).mapToInt(Integer::parseInt).sorted().distinct().toArray();
        bench.workspace(FEW);
        if (Boolean.getBoolean("passeur.bench.make")) {
            for (int size : sizes) {
                bench.workspace(size);
            }
        } else {
            bench.measure(IntStream.of(sizes).filter(size -> size <= COMPANY).toArray());
            HistoryBench.run(bench.folder, bench.results);
            StatementBench.run(bench.folder, bench.results);
            bench.start(IntStream.of(sizes).filter(size -> size <= COMPANY).max().orElse(FEW));
            // what takes longest comes last
            bench.measure(IntStream.of(sizes).filter(size -> size > COMPANY).toArray());
        }
        bench.print();
    }

    private void measure(int[] sizes) throws Exception {
        for (int size : sizes) {
            measure(size);
        }
    }

    private void start(int size) throws Exception {
        String product = System.getProperty("passeur.bench.product", "");
        if (!product.isEmpty()) {
            StartBench.run(Path.of(product), Path.of(System.getProperty("passeur.bench.start")), folder, size,
                    results);
        }
    }

    private Path workspace(int size) throws Exception {
        Path place = folder.resolve("w" + size);
        if (!Files.exists(place.resolve("ready"))) {
            if (Files.exists(place)) {
                // left by a run that was ended
                Folders.delete(place);
            }
            ImportBench.run(place, size, rounds(size), size <= COMPANY, results);
            Files.createFile(place.resolve("ready"));
        }
        return place;
    }

    private static int rounds(int size) {
        return size > FEW * 10 ? 1 : 6;
    }

    private void measure(int size) throws Exception {
        Path place = workspace(size);
        Times opening = Times.of(1, OPENINGS, number -> {
            try (Opened workspace = new Opened(place, false)) {
                workspace.repository.rows(Query.of(KNOWLEDGE_ITEM).orderBy("title").limit(1));
            }
        });
        results.growth(size, "open and close, median", opening.at(0.5), "ms");
        try (Opened workspace = new Opened(place, false); Opened few = new Opened(folder.resolve("w" + FEW), false)) {
            results.growth(size, "database on disk", workspace.databaseMegabytes(), "MB");
            results.growth(size, "index on disk", workspace.indexMegabytes(), "MB");
            results.growth(size, "heap after opening", Memory.usedMegabytes(), "MB");
            PageBench.run(workspace.repository, few.repository, size, results);
            SearchBench.run(workspace, size, results);
            new SaveBench(workspace).run(size, results);
            workspace.awaitIndex();
            double heap = Memory.usedMegabytes();
            results.growth(size, "heap after all of this", heap, "MB");
            results.fact(size, "heap in use after all of this", heap, "MB", "fits in 256 MB");
        }
    }

    private void print() throws Exception {
        String derby;
        try (Opened few = new Opened(folder.resolve("w" + FEW), false); Connection connection = few.engine.connect()) {
            derby = connection.getMetaData().getDatabaseProductVersion();
        }
        System.out.printf(Locale.ROOT,
                "Java %s, Derby %s, Lucene %s, %s %s, %d processors (%s), heap at most %d MB.%n%n",
                Runtime.version(),
                derby.replaceAll(" .*", ""), Version.LATEST, System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(), System.getProperty("passeur.bench.processor", "?"),
                Memory.mostMegabytes());
        results.print(System.out);
    }
}
