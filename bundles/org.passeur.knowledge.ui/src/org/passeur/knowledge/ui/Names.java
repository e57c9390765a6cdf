// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.ui;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.passeur.core.Link;
import org.passeur.core.Ref;

/** Reads objects out of what somebody typed: their names, several with semicolons; case and accents do not matter. */
public record Names(List<Link> known) {

    private static final String BETWEEN = ";";
    private static final int MOST = 30;

    /** What was understood, and the words that name nothing known. */
    public record Reading(List<Ref> refs, List<String> unknown) {

        /** True where nothing was typed. */
        public boolean isEmpty() {
            return refs.isEmpty() && unknown.isEmpty();
        }
    }

    /** Reads a whole text. */
    public Reading read(String text) {
        List<Ref> refs = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String part : text.split(BETWEEN)) {
            String wanted = fold(part);
            if (!wanted.isEmpty()) {
                known.stream().filter(link -> fold(link.title()).equals(wanted)).findFirst()
                        .ifPresentOrElse(link -> add(refs, link.ref()), () -> add(unknown, part.strip()));
            }
        }
        return new Reading(List.copyOf(refs), List.copyOf(unknown));
    }

    private static <T> void add(List<T> list, T value) {
        if (!list.contains(value)) {
            list.add(value);
        }
    }

    /** The names that go with what is being typed, after the last semicolon; none right after one, where the list would cover what follows. */
    public List<String> proposals(String text) {
        String begun = fold(text.substring(text.lastIndexOf(BETWEEN) + 1));
        if (begun.isEmpty() && text.contains(BETWEEN)) {
            return List.of();
        }
        return known.stream().map(Link::title).filter(title -> fold(title).contains(begun)).distinct().limit(MOST)
                .toList();
    }

    /** The text with the name in the place of what was being typed. */
    public String complete(String text, String name, boolean many) {
        int last = text.lastIndexOf(BETWEEN);
        String before = last < 0 || !many ? "" : text.substring(0, last + 1) + " ";
        return before + name + (many ? BETWEEN + " " : "");
    }

    private static String fold(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
