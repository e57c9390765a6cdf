// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import java.nio.file.Path;

/** Where the program keeps what belongs to this user and to no workspace. */
public final class UserFolder {

    private UserFolder() {
    }

    /** A file in it; the folder is made by who writes. */
    public static Path file(String name) {
        String home = System.getProperty("passeur.home");
        if (home != null) {
            return Path.of(home, name);
        }
        String xdg = System.getenv("XDG_CONFIG_HOME");
        Path config = xdg != null && !xdg.isBlank() ? Path.of(xdg)
                : Path.of(System.getProperty("user.home"), ".config");
        return config.resolve("passeur").resolve(name);
    }
}
