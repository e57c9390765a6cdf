// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.internal;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What is kept of each text: one byte of each of its least hashes, by which the likeness of two texts can be guessed
 * without reading them again (Li, König: b-bit minwise hashing, 2010).
 */
final class Signatures {

    static final int BODY = 64;
    static final int TITLE = 48;

    private static final int SIZE = BODY + TITLE;
    private static final int TEXTS = 4096;

    private byte[][] blocks = new byte[0][];
    private int[] keys = new int[TEXTS];
    private boolean[] bodies = new boolean[TEXTS];
    private int count;

    /** Adds a text; null for no body, whose title alone counts. */
    int add(int key, int[] title, int @Nullable [] body) {
        int number = count++;
        if (number / TEXTS == blocks.length) {
            blocks = Arrays.copyOf(blocks, blocks.length + 1);
            blocks[number / TEXTS] = new byte[SIZE * TEXTS];
        }
        if (number == keys.length) {
            keys = Arrays.copyOf(keys, number * 2);
            bodies = Arrays.copyOf(bodies, number * 2);
        }
        keys[number] = key;
        bodies[number] = body != null;
        byte[] block = blocks[number / TEXTS];
        int at = number % TEXTS * SIZE;
        for (int i = 0; i < TITLE; i++) {
            block[at + i] = (byte) title[i];
        }
        for (int i = 0; i < BODY && body != null; i++) {
            block[at + TITLE + i] = (byte) body[i];
        }
        return number;
    }

    /** About how alike the titles are, 0 to 1. */
    double titles(int first, int second) {
        return keys[first] == keys[second] ? 1 : same(first, second, 0, TITLE) / (double) TITLE;
    }

    /** About how alike the bodies are, 0 to 1; -1 where one is missing. */
    double bodies(int first, int second) {
        return bodies[first] && bodies[second] ? same(first, second, TITLE, SIZE) / (double) BODY : -1;
    }

    private int same(int first, int second, int from, int to) {
        byte[] a = blocks[first / TEXTS];
        byte[] b = blocks[second / TEXTS];
        int same = 0;
        for (int i = from; i < to; i++) {
            same += a[first % TEXTS * SIZE + i] == b[second % TEXTS * SIZE + i] ? 1 : 0;
        }
        return same;
    }
}
