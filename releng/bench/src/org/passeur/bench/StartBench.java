// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.passeur.bench.Times.Moment;
import org.passeur.store.FolderWorkspace;

/** The start of the workbench until its window answers, against a window of the same platform with nothing in it. */
final class StartBench {

    private static final String BENCH = "org.passeur.bench.start,1.0.0,%s,4,false";
    private static final String READY = "READY ";
    private static final int WARM_UP = 2;
    private static final int TIMES = 9;
    private static final int LIMIT_SECONDS = 300;

    private final Path product;
    private final Path bundle;
    private final Path areas;
    private final Path workspace;

    private StartBench(Path product, Path bundle, Path areas, Path workspace) {
        this.product = product;
        this.bundle = bundle;
        this.areas = areas;
        this.workspace = workspace;
    }

    /** On the display of this process; the product as it was built, and the bundle that says when a window is there. */
    static void run(Path product, Path bundle, Path folder, int size, Results results) throws Exception {
        Path areas = Files.createTempDirectory(folder, "start");
        StartBench bench = new StartBench(product, bundle, areas, folder.resolve("w" + size));
        FolderWorkspace.prepare(bench.workspace, "Bench", Locale.ENGLISH);
        bench.area("passeur", line -> true);
        bench.area("bare", line -> !line.startsWith("org.passeur."));
        Times.Pair pair = new Times.Pair();
        for (int i = -WARM_UP; i < TIMES; i++) {
            bench.start("passeur", "org.passeur.ui.application", i < 0 ? new Times() : pair.product());
            bench.start("bare", "org.passeur.bench.start.bare", i < 0 ? new Times() : pair.baseline());
        }
        results.ratio(size, "start to a window that answers, median", pair, 0.5, "at most 1.2 x");
        Folders.delete(areas);
    }

    private void area(String name, Predicate<String> wanted) throws IOException {
        Path area = Files.createDirectories(areas.resolve(name).resolve("configuration"));
        Path original = product.resolve("configuration");
        List<String> bundles = new ArrayList<>();
        for (String line : Files
                .readAllLines(original.resolve("org.eclipse.equinox.simpleconfigurator/bundles.info"))) {
            if (wanted.test(line)) {
                bundles.add(line.replace(",plugins/", ",file:" + product + "/plugins/"));
            }
        }
        bundles.add(String.format(BENCH, bundle.toUri()));
        Files.write(area.resolve("bundles.info"), bundles);
        try (Stream<String> lines = Files.lines(original.resolve("config.ini"), StandardCharsets.ISO_8859_1)) {
            Files.write(area.resolve("config.ini"),
                    lines.filter(line -> !line.startsWith("eclipse.p") && !line.startsWith("eclipse.application"))
                            .map(line -> line.contains("configUrl")
                                    ? "org.eclipse.equinox.simpleconfigurator.configUrl=file:" + area + "/bundles.info"
                                    : line)
                            .toList(),
                    StandardCharsets.ISO_8859_1);
        }
    }

    /** One process from its start until its window answers; both with an archive of their classes, as people start it. */
    private void start(String name, String application, Times times) throws Exception {
        Path area = areas.resolve(name);
        Path launcher;
        try (Stream<Path> plugins = Files.list(product.resolve("plugins"))) {
            launcher = plugins.filter(jar -> jar.getFileName().toString().startsWith("org.eclipse.equinox.launcher_"))
                    .findFirst().orElseThrow();
        }
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:+UseSerialGC", "-Xshare:auto", "-Xlog:disable", "-Djava.awt.headless=true",
                "-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + area.resolve("classes.jsa"),
                "--enable-native-access=ALL-UNNAMED", "-Dpasseur.workspace=" + workspace,
                "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
                "-Djava.util.logging.config.file=" + System.getProperty("java.util.logging.config.file"),
                "-Duser.home=" + area, "-Dosgi.install.area=file:" + product + "/", "-cp", launcher.toString(),
                "org.eclipse.equinox.launcher.Main", "-configuration", area.resolve("configuration").toString(),
                "-nosplash", "-application", application, "-data", area.resolve("layout").toString()));
        if (name.equals("passeur")) {
            command.addAll(List.of("-product", "org.passeur.product.passeur"));
        }
        Path errors = area.resolve("errors");
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
        long ready = -1;
        long processor = 0;
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(READY)) {
                    ready = System.nanoTime();
                    processor = Long.parseLong(line.substring(READY.length()));
                }
            }
        }
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS) || ready < 0) {
            process.destroyForcibly();
            throw new IllegalStateException("No window of " + application + ":\n" + Files.readString(errors));
        }
        times.add(new Moment(begin, 0), new Moment(ready, processor));
    }
}
