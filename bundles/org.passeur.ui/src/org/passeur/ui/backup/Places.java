// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.backup;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Files and folders that were typed. */
final class Places {

    private Places() {
    }

    /** The place of some words; empty where they name none, or one that depends on where the program was started. */
    static Optional<Path> of(String words) {
        try {
            return Optional.of(Path.of(words.strip())).filter(Path::isAbsolute).map(Path::normalize);
        } catch (InvalidPathException e) {
            return Optional.empty(); // whoever asked says so beside the field
        }
    }
}
