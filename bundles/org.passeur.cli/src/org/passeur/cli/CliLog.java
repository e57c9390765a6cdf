// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli;

import java.io.IOException;
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

    /** Where the log is. */
    static Path path() {
        String state = System.getenv("XDG_STATE_HOME");
        Path home = Path.of(System.getProperty("user.home"), ".local", "state");
        return (state == null || state.isBlank() ? home : Path.of(state)).resolve("passeur").resolve("cli.0.log");
    }

    /** Begins to log. Where the file cannot be written, errors alone go to the terminal. */
    static void begin(Path file) {
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        try {
            Files.createDirectories(file.getParent());
            Handler handler = new FileHandler(file.resolveSibling("cli.%g.log").toString(), MOST_BYTES, FILES, true);
            handler.setFormatter(new SimpleFormatter());
            root.addHandler(handler);
            root.setLevel(Level.INFO);
        } catch (IOException e) {
            root.setLevel(Level.OFF);
        }
    }
}
