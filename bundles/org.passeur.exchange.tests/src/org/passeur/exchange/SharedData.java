// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;

/** Finds the inputs that lie beside the repository, and skips a test where they are absent. */
public final class SharedData {

    private SharedData() {
    }

    public static Path find(String path) {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null) {
            Path candidate = folder.resolveSibling("shared").resolve("data").resolve(path);
            if (Files.exists(candidate)) {
                return candidate;
            }
            folder = folder.getParent();
        }
        Assumptions.abort("skipped: ../shared/data/" + path + " is absent");
        throw new AssertionError();
    }
}
