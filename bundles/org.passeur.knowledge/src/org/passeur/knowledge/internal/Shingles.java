// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A text as hashes of its overlapping pieces, so that two texts can be compared by what they share. */
public final class Shingles {

    private static final Set<String> EMPTY_WORDS = Set.of("a", "an", "the", "of", "to", "for", "in", "on", "and", "or",
            "how",
            "le", "la", "les", "l", "un", "une", "des", "de", "du", "d", "et", "ou", "en", "au", "aux", "pour", "sur",
            "dans");
    private static final int WORDS = 3;
    private static final int LETTERS = 3;
    private static final int MOST_HASHES = 64;
    private static final int[] ORDERS = new int[MOST_HASHES];
    private static final int[] FACTORS = new int[MOST_HASHES];

    static {
        Arrays.setAll(ORDERS, i -> mix((i + 1) * 0x9E3779B9));
        Arrays.setAll(FACTORS, i -> mix(ORDERS[i]) | 1);
    }

    private final int[] hashes;
    private boolean sorted;

    private Shingles(int[] pieces) {
        hashes = pieces;
    }

    /** The words of a text without case and accents. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Folding.words(text, (buffer, from, to) -> words.add(buffer.substring(from, to)));
        return words;
    }

    /** The words of a title that say something, sorted. */
    public static List<String> key(String title) {
        List<String> all = words(title);
        List<String> telling = all.stream().filter(word -> !EMPTY_WORDS.contains(word)).sorted().toList();
        return telling.isEmpty() ? all : telling;
    }

    /** Every three words in a row of a longer text; the single words of a short one. */
    public static Shingles ofBody(String text) {
        Numbers words = new Numbers();
        Folding.words(text, (buffer, from, to) -> words.add(hash(buffer, from, to)));
        int size = words.count < 4 * WORDS ? 1 : WORDS;
        int[] pieces = new int[words.count == 0 ? 0 : words.count - size + 1];
        for (int i = 0; i < pieces.length; i++) {
            int hash = words.values[i];
            for (int next = 1; next < size; next++) {
                hash = mix(hash * 31 + words.values[i + next]);
            }
            pieces[i] = mix(hash);
        }
        return new Shingles(pieces);
    }

    /** Every three letters in a row of the telling words of a title, so that a typo changes little. */
    public static Shingles ofTitle(List<String> key) {
        Numbers letters = new Numbers();
        for (String word : key) {
            String framed = " " + word + " ";
            for (int i = 0; i + LETTERS <= framed.length(); i++) {
                letters.add(mix(hash(framed, i, i + LETTERS)));
            }
        }
        return new Shingles(Arrays.copyOf(letters.values, letters.count));
    }

    /** True where the text had no word. */
    public boolean isEmpty() {
        return hashes.length == 0;
    }

    /** How much two texts share, 0 to 1: the pieces in both over the pieces in either, each counted once. */
    public double likeness(Shingles other) {
        if (isEmpty() || other.isEmpty()) {
            return 0;
        }
        int[] mine = sorted();
        int[] theirs = other.sorted();
        int both = 0;
        int either = 0;
        int i = 0;
        int j = 0;
        while (i < mine.length || j < theirs.length) {
            int next = j == theirs.length || i < mine.length && mine[i] <= theirs[j] ? mine[i] : theirs[j];
            boolean here = i < mine.length && mine[i] == next;
            both += here && j < theirs.length && theirs[j] == next ? 1 : 0;
            either++;
            while (i < mine.length && mine[i] == next) {
                i++;
            }
            while (j < theirs.length && theirs[j] == next) {
                j++;
            }
        }
        return (double) both / either;
    }

    private int[] sorted() {
        if (!sorted) {
            Arrays.sort(hashes);
            sorted = true;
        }
        return hashes;
    }

    /** So many least hashes under different orders, at most 64: texts that share much agree in many of them. */
    public int[] minHash(int size) {
        int[] least = new int[size];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int hash : hashes) {
            for (int i = 0; i < size; i++) {
                least[i] = Math.min(least[i], (hash ^ ORDERS[i]) * FACTORS[i]);
            }
        }
        return least;
    }

    private static int hash(CharSequence text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        return hash;
    }

    private static int mix(int value) {
        int h = value;
        h = (h ^ h >>> 16) * 0x85EBCA6B;
        h = (h ^ h >>> 13) * 0xC2B2AE35;
        return h ^ h >>> 16;
    }

    private static final class Numbers {

        private int[] values = new int[64];
        private int count;

        void add(int value) {
            if (count == values.length) {
                values = Arrays.copyOf(values, count * 2);
            }
            values[count++] = value;
        }
    }
}
