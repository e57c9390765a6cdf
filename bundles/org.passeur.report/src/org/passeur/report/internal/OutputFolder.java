// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report.internal;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.passeur.report.write.Output;

/** Puts files into a folder so that a reader sees the old one or the new one, never half of one. */
final class OutputFolder {

    private OutputFolder() {
    }

    /** Writes all files; their names begin with the base. */
    static List<Path> write(List<Output> files, String base, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> written = new ArrayList<>();
        for (Output file : files) {
            Path target = folder.resolve(base + file.suffix());
            // not a "temporary file" of the system: those can be read by their owner only, and so could the report
            Path temporary = folder.resolve("." + base + file.suffix() + "." + ProcessHandle.current().pid() + ".part");
            try {
                Files.write(temporary, file.content());
                move(temporary, target);
            } finally {
                Files.deleteIfExists(temporary);
            }
            written.add(target);
        }
        return written;
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Whether the machine says that there is no room left. */
    static boolean full(IOException e) {
        return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("no space left");
    }
}
