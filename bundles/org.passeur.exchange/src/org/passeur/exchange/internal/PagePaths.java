// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Ref;

/** Gives every exported object a path of its own that any file system takes. */
final class PagePaths {

    private static final int LONGEST_NAME = 100;
    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul", "com1", "lpt1");

    private final Map<Ref, String> paths = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /**
     * Chooses the path of an object: where it came from, if that was a page; else its title.
     *
     * @param folder stands before it; empty or ending with a slash
     */
    void add(Ref ref, String folder, String title, @Nullable Object externalId) {
        String from = externalId instanceof String id && LinkResolver.isPage(id) ? safe(id) : "";
        String wanted = folder + (from.isEmpty() ? name(title) + ".md" : from);
        paths.put(ref, unique(wanted));
    }

    Optional<String> find(Ref ref) {
        return Optional.ofNullable(paths.get(ref));
    }

    /** A path that nobody has yet, however the file system treats case. */
    String unique(String wanted) {
        String stem = ReadableName.withoutExtension(wanted);
        String ending = wanted.substring(stem.length());
        String path = wanted;
        for (int i = 2; !taken.add(path.toLowerCase(Locale.ROOT)); i++) {
            path = stem + " (" + i + ")" + ending;
        }
        return path;
    }

    /** The way from one page to another. */
    static String relative(String from, String to) {
        String[] source = from.split("/");
        String[] target = to.split("/");
        int same = 0;
        while (same < source.length - 1 && same < target.length - 1 && source[same].equals(target[same])) {
            same++;
        }
        String up = "../".repeat(source.length - 1 - same);
        return up + Arrays.stream(target).skip(same).collect(Collectors.joining("/"));
    }

    static String safe(String path) {
        return Arrays.stream(path.replace('\\', '/').split("/")).map(PagePaths::name)
                .filter(part -> !part.equals("_")).collect(Collectors.joining("/"));
    }

    static String name(String title) {
        String name = Normalizer.normalize(title, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}<>:\"/\\\\|?*#%\\[\\]]+", " ")
                .replaceAll("\\s+", " ").replaceAll("^[. ]+|[. ]+$", "");
        if (name.length() > LONGEST_NAME) {
            name = name.substring(0, name.offsetByCodePoints(0, name.codePointCount(0, LONGEST_NAME - 1))).strip();
        }
        return name.isEmpty() || RESERVED.contains(name.toLowerCase(Locale.ROOT)) ? "_" + name : name;
    }
}
