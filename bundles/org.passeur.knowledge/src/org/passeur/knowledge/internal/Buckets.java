// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts numbers into buckets by keys, and names the pairs of each bucket; a crowded one only pairs with its first. */
final class Buckets {

    /** Above so many in one bucket not every pair is named: what all share says nothing. */
    static final int CROWD = 24;

    /** Takes two numbers. */
    @FunctionalInterface
    interface Two {

        /** The smaller one, and the other. */
        void take(int first, int second);
    }

    /** The entries of one band: the key above, the number below, in 64 bits. */
    private static final class Band {

        private long[] entries = new long[64];
        private int size;

        void add(int key, int number) {
            if (size == entries.length) {
                entries = Arrays.copyOf(entries, size * 2);
            }
            entries[size++] = (long) key << 32 | number & 0xFFFFFFFFL;
        }

        void pairs(Two found) {
            Arrays.sort(entries, 0, size);
            for (int from = 0, to; from < size; from = to) {
                to = from + 1;
                while (to < size && entries[to] >> 32 == entries[from] >> 32) {
                    to++;
                }
                int firsts = to - from > CROWD ? from + 1 : to;
                for (int i = from; i < firsts; i++) {
                    for (int j = i + 1; j < to; j++) {
                        found.take((int) entries[i], (int) entries[j]);
                    }
                }
            }
        }
    }

    private final List<Band> bands = new ArrayList<>();

    /** Adds a number under a key of a band. */
    void add(int band, int key, int number) {
        while (bands.size() <= band) {
            bands.add(new Band());
        }
        bands.get(band).add(key, number);
    }

    /** Adds a number under each piece of some least hashes, from a band on. */
    void addBands(int[] minHash, int rows, int firstBand, int number) {
        for (int i = 0; i * rows < minHash.length; i++) {
            int key = 1;
            for (int row = i * rows; row < i * rows + rows; row++) {
                key = 31 * key + minHash[row];
            }
            add(firstBand + i, key, number);
        }
    }

    /** Names pairs; a pair can come more than once. */
    void pairs(Two found) {
        bands.forEach(band -> band.pairs(found));
    }
}
