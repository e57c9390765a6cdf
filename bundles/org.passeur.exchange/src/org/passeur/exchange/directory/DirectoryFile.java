// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.directory;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.Iterator;

import org.passeur.core.PasseurException;
import org.passeur.exchange.Limits;
import org.passeur.exchange.internal.LdifFile;
import org.passeur.exchange.internal.VCardFile;

/** A file of people and groups, read entry by entry and once; it is closed when done. */
public interface DirectoryFile extends Iterable<DirectoryEntry>, Closeable {

    /** The file as it was named. */
    String source();

    /** The entries in the order of the file. To be called once. */
    @Override
    Iterator<DirectoryEntry> iterator();

    @Override
    void close();

    /**
     * Opens an LDIF file (RFC 2849).
     *
     * @throws PasseurException when it is missing, too large or not text
     */
    static DirectoryFile ldif(Path file, Limits limits) {
        return LdifFile.open(file, limits);
    }

    /**
     * Opens a file of one or more vCards, version 2.1, 3.0 or 4.0.
     *
     * @throws PasseurException when it is missing, too large, not text, or holds no card
     */
    static DirectoryFile vcard(Path file, Limits limits) {
        return VCardFile.open(file, limits);
    }
}
