// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A text as a sorted set of hashes of its overlapping pieces, so that two texts can be compared by what they share. */
public final class Shingles {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> EMPTY_WORDS = Set.of("a", "an", "the", "of", "to", "for", "in", "on", "and", "or",
            "how",
            "le", "la", "les", "l", "un", "une", "des", "de", "du", "d", "et", "ou", "en", "au", "aux", "pour", "sur",
            "dans");
    private static final int WORDS = 3;
    private static final int LETTERS = 3;

    private final int[] hashes;

    private Shingles(IntStream pieces) {
        hashes = pieces.distinct().sorted().toArray();
    }

    /** The words of a text without case and accents. */
    static List<String> words(String text) {
        return NO_WORD.splitAsStream(Folding.fold(text)).filter(word -> !word.isEmpty()).toList();
    }

    /** The words of a title that say something, sorted. */
    public static List<String> key(String title) {
        List<String> all = words(title);
        List<String> telling = all.stream().filter(word -> !EMPTY_WORDS.contains(word)).sorted().toList();
        return telling.isEmpty() ? all : telling;
    }

    /** Every three words in a row of a longer text; the single words of a short one. */
    public static Shingles ofBody(String text) {
        List<String> words = words(text);
        int size = words.size() < 4 * WORDS ? 1 : WORDS;
        return new Shingles(IntStream.rangeClosed(0, words.size() - size)
                .map(i -> mix(String.join(" ", words.subList(i, i + size)).hashCode())));
    }

    /** Every three letters in a row of the telling words of a title, so that a typo changes little. */
    public static Shingles ofTitle(String title) {
        return new Shingles(key(title).stream().flatMapToInt(Shingles::letters));
    }

    private static IntStream letters(String word) {
        String framed = " " + word + " ";
        return Stream.iterate(0, i -> i + LETTERS <= framed.length(), i -> i + 1)
                .mapToInt(i -> mix(framed.substring(i, i + LETTERS).hashCode()));
    }

    /** True where the text had no word. */
    public boolean isEmpty() {
        return hashes.length == 0;
    }

    /** How much two texts share, 0 to 1: the pieces in both over the pieces in either. */
    public double likeness(Shingles other) {
        if (isEmpty() || other.isEmpty()) {
            return 0;
        }
        int both = 0;
        int i = 0;
        int j = 0;
        while (i < hashes.length && j < other.hashes.length) {
            int order = Integer.compare(hashes[i], other.hashes[j]);
            if (order == 0) {
                both++;
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return (double) both / (hashes.length + other.hashes.length - both);
    }

    /** So many least hashes under different orders: texts that share much agree in many of them. */
    public int[] minHash(int size) {
        int[] least = new int[size];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int hash : hashes) {
            for (int i = 0; i < size; i++) {
                least[i] = Math.min(least[i], mix(hash ^ (i + 1) * 0x9E3779B9));
            }
        }
        return least;
    }

    private static int mix(int value) {
        int h = value;
        h = (h ^ h >>> 16) * 0x85EBCA6B;
        h = (h ^ h >>> 13) * 0xC2B2AE35;
        return h ^ h >>> 16;
    }
}
