// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

import org.passeur.core.PasseurException;
import org.passeur.exchange.internal.Say;

/** The first look at a file that somebody names: is it there, is it a file, may it be read, is it of a sane size. */
public final class SourceFile {

    private static final long MEGABYTE = 1L << 20;

    private SourceFile() {
    }

    /**
     * Refuses what is missing, not a regular file, unreadable, or larger than allowed; reads nothing.
     *
     * @param maxBytes the largest size that is accepted
     * @throws PasseurException with a sentence that names the file
     */
    public static void check(Path file, long maxBytes) {
        BasicFileAttributes attributes = attributes(file);
        if (attributes.isDirectory()) {
            throw Say.invalid("file.folder", file.toString());
        }
        if (!attributes.isRegularFile()) {
            throw Say.invalid("file.special", file.toString());
        }
        if (attributes.size() > maxBytes) {
            throw Say.invalid("file.large", file.toString(), attributes.size() / MEGABYTE, maxBytes / MEGABYTE);
        }
        if (!Files.isReadable(file)) {
            throw Say.invalid("file.denied", file.toString());
        }
    }

    /** Refuses what is missing or not a folder that can be read. */
    public static void checkFolder(Path folder) {
        if (!attributes(folder).isDirectory()) {
            throw Say.invalid("file.notFolder", folder.toString());
        }
        if (!Files.isReadable(folder)) {
            throw Say.invalid("file.denied", folder.toString());
        }
    }

    /** What an {@link IOException} while a source is read says to a person. */
    public static PasseurException failed(IOException e, Path file) {
        return Say.unreachable(e, "file.failed", file.toString(), String.valueOf(e.getMessage()));
    }

    private static BasicFileAttributes attributes(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class);
        } catch (NoSuchFileException e) {
            throw Files.isSymbolicLink(file) ? Say.invalid(e, "file.dangling", file.toString())
                    : Say.invalid(e, "file.missing", file.toString());
        } catch (IOException e) {
            if (Files.isSymbolicLink(file)) {
                throw Say.invalid(e, "file.loop", file.toString());
            }
            throw failed(e, file);
        }
    }
}
