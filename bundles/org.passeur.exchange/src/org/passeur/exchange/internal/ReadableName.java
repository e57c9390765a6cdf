// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.util.Locale;
import java.util.Set;

/** Titles made of the names of files and folders. */
public final class ReadableName {

    /** Names of pages that stand for their folder. */
    static final Set<String> FOLDER_PAGES = Set.of("index", "readme", "_index");

    private ReadableName() {
    }

    /** The title of a page by its path: {@code hr/parental-leave.md} is Parental leave, {@code hr/index.md} is Hr. */
    public static String ofPage(String path) {
        String[] parts = path.split("/");
        String name = withoutExtension(parts[parts.length - 1]);
        boolean folderPage = parts.length > 1 && FOLDER_PAGES.contains(name.toLowerCase(Locale.ROOT));
        return of(folderPage ? parts[parts.length - 2] : name);
    }

    /** A name with spaces for hyphens and underscores and a capital letter, unless somebody wrote it with care. */
    public static String of(String name) {
        String words = name.strip();
        if (words.indexOf(' ') < 0) {
            // A date within a name keeps its hyphens.
            words = words.replace('_', ' ').replaceAll("(?<!\\d)-|-(?!\\d)", " ").replaceAll(" {2,}", " ").strip();
        }
        if (words.isEmpty()) {
            return name;
        }
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }

    /** A file's name without what follows the last point. */
    public static String withoutExtension(String name) {
        int point = name.lastIndexOf('.');
        return point > 0 ? name.substring(0, point) : name;
    }
}
