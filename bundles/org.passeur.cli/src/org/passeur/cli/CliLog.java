// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Sends what the program logs to a file, so that the terminal shows only sentences. */
final class CliLog {

    private static final int MOST_BYTES = 1 << 20;
    private static final int FILES = 3;

    private CliLog() {
    }

    /** The folder of the log, the same for the workbench. */
    static Path folder() {
        String state = System.getenv("XDG_STATE_HOME");
        Path home = Path.of(System.getProperty("user.home"), ".local", "state");
        return (state == null || state.isBlank() ? home : Path.of(state)).resolve("passeur").resolve("log");
    }

    /** Begins to log, unless the start script has seen to it. Where no file can be written, nothing is logged. */
    static void begin(Path folder) {
        if (System.getProperty("java.util.logging.config.file") != null) {
            return;
        }
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        try {
            Files.createDirectories(folder);
            Handler handler = new FileHandler(folder.resolve("passeur-%u.%g.log").toString(), MOST_BYTES, FILES, true);
            handler.setEncoding(StandardCharsets.UTF_8.name());
            handler.setFormatter(new SimpleFormatter());
            root.addHandler(handler);
            root.setLevel(Level.INFO);
        } catch (IOException e) {
            root.setLevel(Level.OFF);
        }
    }
}
