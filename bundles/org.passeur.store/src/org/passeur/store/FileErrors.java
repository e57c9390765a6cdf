// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import java.io.IOException;
import java.nio.file.Path;

import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;

/** What the errors of files and folders mean. */
public final class FileErrors {

    private FileErrors() {
    }

    /** The error with its name and a sentence. */
    public static PasseurException named(IOException error, Path folder) {
        String text = String.valueOf(error.getMessage());
        if (text.contains("No space left") || text.contains("not enough space") || text.contains("quota")) {
            return new PasseurException(Kind.FULL, error, SqlErrors.TEXTS, "error.full-folder", folder.toString());
        }
        return new PasseurException(Kind.UNREACHABLE, error, SqlErrors.TEXTS, "error.folder", folder.toString());
    }
}
