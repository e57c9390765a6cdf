// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/** The bytes of files that belong to objects, each kept once under its SHA-256. */
public interface Attachments {

    /**
     * Keeps a file; it is on disk when this returns.
     *
     * @return the SHA-256 as 64 hex digits
     */
    String put(InputStream bytes) throws IOException;

    /** Reads a file. */
    InputStream open(String hash) throws IOException;

    /** Where a file lies, for programs that open it; it must not be written. */
    Path path(String hash);

    /** The SHA-256 of every file that is kept. */
    List<String> hashes();

    /** Erases the bytes, where they are there; nothing may use them any more. */
    void erase(String hash) throws IOException;

    /** True where the bytes are there. */
    boolean has(String hash);
}
