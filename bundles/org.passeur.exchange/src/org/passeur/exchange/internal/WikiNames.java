// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.PasseurException;
import org.passeur.exchange.Limits;
import org.passeur.exchange.source.SourceFolder;
import org.passeur.exchange.source.TextFile;

/** What the pages and files of a folder are called in wiki links: by path, by name, by another title. */
final class WikiNames {

    private final SourceFolder folder;
    private final List<String> pages;
    private final Limits limits;
    private final Map<String, List<String>> byName = new HashMap<>();
    private @Nullable Map<String, String> byTitle;

    WikiNames(SourceFolder folder, List<String> pages, Limits limits) {
        this.folder = folder;
        this.pages = pages;
        this.limits = limits;
        for (String path : folder.files().keySet()) {
            String name = path.substring(path.lastIndexOf('/') + 1);
            add(key(name), path);
            if (LinkResolver.isPage(path)) {
                add(key(ReadableName.withoutExtension(name)), path);
            }
        }
    }

    /**
     * The path for a name: a whole path first, then a name anywhere (in the page's own folder, then the shortest path),
     * then a title or an alias.
     */
    Optional<String> find(String name, String page) {
        String wanted = Normalizer.normalize(name, Normalizer.Form.NFC).replaceFirst("^/+", "");
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        for (String path : List.of(wanted, wanted + ".md", wanted + ".markdown")) {
            Optional<String> whole = folder.find(path);
            if (whole.isPresent()) {
                return whole;
            }
        }
        String last = wanted.substring(wanted.lastIndexOf('/') + 1);
        String end = key(wanted);
        Optional<String> named = byName.getOrDefault(key(last), List.of()).stream()
                .filter(path -> endsWith(key(path), end)).min(nearest(page));
        return named.isPresent() ? named : Optional.ofNullable(titles().get(end));
    }

    private static boolean endsWith(String path, String end) {
        return ("/" + path).endsWith("/" + end) || ("/" + ReadableName.withoutExtension(path)).endsWith("/" + end);
    }

    private static Comparator<String> nearest(String page) {
        return Comparator.comparing((String path) -> !parent(path).equals(parent(page)))
                .thenComparing(path -> path.chars().filter(c -> c == '/').count())
                .thenComparing(Comparator.naturalOrder());
    }

    /** Titles and aliases are only read when a name is found nowhere. */
    private Map<String, String> titles() {
        Map<String, String> known = byTitle;
        if (known == null) {
            known = new HashMap<>();
            for (String page : pages) {
                for (String title : titles(page)) {
                    known.putIfAbsent(key(title), page);
                }
            }
            byTitle = known;
        }
        return known;
    }

    private List<String> titles(String page) {
        List<String> titles = new ArrayList<>();
        try {
            String text = TextFile.read(Objects.requireNonNull(folder.files().get(page)), page, limits.documentBytes());
            Map<String, @Nullable Object> values = FrontMatter.of(text).values();
            titles.addAll(PageValues.texts(values, "title"));
            titles.addAll(PageValues.texts(values, "aliases", "alias"));
        } catch (PasseurException e) {
            // A page that cannot be read is reported when its turn comes; here it just has no other names.
            return List.of();
        }
        return titles;
    }

    private void add(String key, String path) {
        byName.computeIfAbsent(key, k -> new ArrayList<>()).add(path);
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
