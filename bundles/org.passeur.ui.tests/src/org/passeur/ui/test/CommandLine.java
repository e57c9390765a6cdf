// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.test;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assertions;
import org.passeur.ui.Session;

/** Runs a command of the command line in a process of its own, beside the running workbench and on its workspace. */
public final class CommandLine {

    private static final long MOST_MINUTES = 8;

    private CommandLine() {
    }

    /**
     * Starts a command.
     *
     * @param folder where it keeps its configuration, and what it says in {@code said.txt}
     */
    public static Process start(Path folder, String... command) throws IOException {
        Path configuration = Files.createDirectories(folder.resolve("configuration"));
        Path ini = configuration.resolve("config.ini");
        if (!Files.exists(ini)) {
            Files.copy(Path.of(URI.create(System.getProperty("osgi.configuration.area"))).resolve("config.ini"), ini);
        }
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
                "-Djava.awt.headless=true", "-jar", System.getProperty("java.class.path"), "-configuration",
                configuration.toString(), "-data", "@none", "-nosplash", "-application",
                "org.passeur.cli.application", "-w",
                Driver.ui(Session::current).workspace().folder().toString()));
        words.addAll(List.of(command));
        return new ProcessBuilder(words).redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile()).start();
    }

    /** Waits for its end, and answers its exit code; long work on a busy machine takes its time. */
    public static int end(Process process) throws InterruptedException {
        if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            Assertions.fail("The command does not end");
        }
        return process.exitValue();
    }
}
