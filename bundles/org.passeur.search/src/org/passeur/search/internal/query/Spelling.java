// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal.query;

/** How far two words are apart. */
final class Spelling {

    private Spelling() {
    }

    /**
     * True where one slip of the keyboard makes the one of the other: a letter left out, added or changed, or two
     * neighbours swapped.
     */
    static boolean oneSlip(String a, String b) {
        int from = 0;
        int shorter = Math.min(a.length(), b.length());
        while (from < shorter && a.charAt(from) == b.charAt(from)) {
            from++;
        }
        int tail = 0;
        while (tail < shorter - from && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
            tail++;
        }
        int restOfA = a.length() - from - tail;
        int restOfB = b.length() - from - tail;
        if (restOfA <= 1 && restOfB <= 1) {
            return true;
        }
        return restOfA == 2 && restOfB == 2 && a.charAt(from) == b.charAt(from + 1)
                && a.charAt(from + 1) == b.charAt(from);
    }

    /** The word with every doubled letter written once. */
    static String singleLetters(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                out.append(word.charAt(i));
            }
        }
        return out.toString();
    }
}
