// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Puts other words in the place of some, whatever their case, accents and the spaces in them. Whole words only: a longer name, a
 * double-barrelled one and a longer address are other ones.
 */
public final class OtherWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final String BEFORE = "(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}][%s])";
    private static final String AFTER = "(?![%s]?[\\p{L}\\p{N}])";
    private static final String IN_NAMES = "-";
    private static final String IN_ADDRESSES = "-._+";

    private final List<@Nullable String> others = new ArrayList<>();
    private final Pattern pattern;

    /**
     * @param words what stands in the place of each
     * @param kept longer words that hold one of these and mean something else, so they stay
     */
    public OtherWords(Map<String, String> words, Collection<String> kept) {
        Set<String> known = words.keySet().stream().map(OtherWords::folded).collect(Collectors.toSet());
        List<String> all = Stream
                .concat(words.keySet().stream(), kept.stream().filter(word -> !known.contains(folded(word))))
                .sorted((a, b) -> b.length() - a.length()).toList();
        List<String> groups = new ArrayList<>();
        for (String word : all) {
            others.add(words.get(word));
            String inside = word.indexOf('@') < 0 ? IN_NAMES : IN_ADDRESSES;
            groups.add(String.format(BEFORE, inside) + "(" + SPACES.splitAsStream(folded(word)).map(Pattern::quote)
                    .collect(Collectors.joining(SPACES.pattern())) + ")" + String.format(AFTER, inside));
        }
        pattern = Pattern.compile(
                groups.isEmpty() ? "(?!)" : String.join("|", groups),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** True where two are the same word, written differently. */
    public static boolean same(String one, String other) {
        return folded(one).equalsIgnoreCase(folded(other));
    }

    /** True where there is nothing to replace. */
    public boolean isEmpty() {
        return others.stream().allMatch(other -> other == null);
    }

    /** A text with the other words. */
    public String in(String text) {
        Folded folded = Folded.of(text);
        Matcher found = pattern.matcher(folded.text());
        StringBuilder changed = new StringBuilder();
        int done = 0;
        while (found.find()) {
            String other = other(found);
            if (other != null) {
                changed.append(text, done, folded.places()[found.start()]).append(other);
                done = folded.places()[found.end()];
            }
        }
        return done == 0 ? text : changed.append(text, done, text.length()).toString();
    }

    /** Where the first word stands in a text for which there is another; -1 where there is none. */
    public int first(String text) {
        Folded folded = Folded.of(text);
        Matcher found = pattern.matcher(folded.text());
        while (found.find()) {
            if (other(found) != null) {
                return folded.places()[found.start()];
            }
        }
        return -1;
    }

    private @Nullable String other(Matcher found) {
        for (int i = 0; i < others.size(); i++) {
            if (found.group(i + 1) != null) {
                return others.get(i);
            }
        }
        return null;
    }

    private static String folded(String text) {
        return Folded.of(text.strip()).text();
    }

    /** A text without its accents, and where each character of it stood, the end included. */
    private record Folded(String text, int[] places) {

        static Folded of(String text) {
            StringBuilder plain = new StringBuilder(text.length());
            int[] places = new int[text.length() * 3 + 1];
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c < 0x80 || Character.isSurrogate(c)) {
                    places[plain.length()] = i;
                    plain.append(c);
                } else {
                    String base = MARKS.matcher(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD))
                            .replaceAll("");
                    for (int k = 0; k < base.length(); k++) {
                        places[plain.length()] = i;
                        plain.append(base.charAt(k));
                    }
                }
            }
            places[plain.length()] = text.length();
            return new Folded(plain.toString(), places);
        }
    }
}
