// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.backup;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** What an entry of a backup may be called: one of the workspace's own files and nothing else. */
final class EntryNames {

    static final String MANIFEST = "manifest.json";
    static final String DATABASE = "db";
    static final String ATTACHMENTS = "attachments";
    static final String PROPERTIES = "passeur.properties";

    /** Folders that are taken as they are, besides database and attachments. */
    static final List<String> PLAIN_FOLDERS = List.of("mappings", "templates");

    private static final Set<String> FOLDERS = Set.of(DATABASE, ATTACHMENTS, "mappings", "templates");

    private EntryNames() {
    }

    /** True for a name that leads to a place inside the workspace where such a file belongs. */
    static boolean fits(String name) {
        if (name.equals(PROPERTIES)) {
            return true;
        }
        List<String> parts = List.of(name.split("/", -1));
        if (parts.size() < 2 || !FOLDERS.contains(parts.getFirst()) || name.indexOf('\\') >= 0 || name.indexOf(0) >= 0
                || parts.stream().anyMatch(part -> part.isBlank() || part.equals(".") || part.equals(".."))) {
            return false;
        }
        try {
            Path root = Path.of("").toAbsolutePath();
            return root.resolve(name).normalize().startsWith(root.resolve(parts.getFirst()));
        } catch (InvalidPathException e) {
            System.getLogger(EntryNames.class.getName()).log(System.Logger.Level.DEBUG, "No path here", e);
            return false;
        }
    }
}
