// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.PasseurException;

/** A file that appears only when it is complete: written beside its place and moved there. */
final class Target {

    /** Writes bytes. */
    interface Writer {
        void write(OutputStream out) throws IOException;
    }

    private Target() {
    }

    static void write(Path file, Writer writer) {
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.getParent();
        if (Files.isDirectory(absolute) || folder == null) {
            throw Say.invalid("file.folder", file.toString());
        }
        Path temporary = null;
        try {
            Files.createDirectories(folder);
            temporary = Files.createTempFile(folder, ".passeur", ".part");
            try (OutputStream out = Files.newOutputStream(temporary)) {
                writer.write(out);
            }
            try {
                Files.move(temporary, absolute, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(temporary, absolute, StandardCopyOption.REPLACE_EXISTING);
            }
            temporary = null;
        } catch (IOException e) {
            throw failed(e, file);
        } finally {
            discard(temporary);
        }
    }

    static PasseurException failed(IOException e, Path file) {
        return Say.unreachable(e, "file.notWritten", file.toString(), String.valueOf(e.getMessage()));
    }

    private static void discard(@Nullable Path temporary) {
        if (temporary != null) {
            try {
                Files.deleteIfExists(temporary);
            } catch (IOException e) {
                System.getLogger(Target.class.getName()).log(System.Logger.Level.WARNING, "left behind: " + temporary,
                        e);
            }
        }
    }
}
