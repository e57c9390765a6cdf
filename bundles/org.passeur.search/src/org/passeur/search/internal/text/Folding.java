// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal.text;

import java.text.Normalizer;
import java.util.Locale;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Brings words to one way of writing: lower case, without accents, ligatures and invisible characters. */
public final class Folding {

    private Folding() {
    }

    /** The folded form, which may be empty where the word holds nothing but marks. */
    public static String fold(String word) {
        boolean plain = true;
        boolean lower = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            plain &= c < 0x80;
            lower &= c < 'A' || c > 'Z';
        }
        if (plain) {
            return lower ? word : word.toLowerCase(Locale.ROOT);
        }
        return foldAny(word);
    }

    private static String foldAny(String word) {
        String letters = Normalizer.normalize(word, Normalizer.Form.NFKD);
        StringBuilder bare = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (!isAccent(c) && !isInvisible(c)) {
                bare.append(c);
            }
        }
        char[] input = bare.toString().toLowerCase(Locale.ROOT).toCharArray();
        // one character folds to four at most
        char[] output = new char[input.length * 4];
        int length = ASCIIFoldingFilter.foldToASCII(input, 0, output, 0, input.length);
        return new String(output, 0, length).toLowerCase(Locale.ROOT);
    }

    /** True for the combining accents that a decomposed text carries. */
    static boolean isAccent(int c) {
        return c >= 0x300 && c <= 0x36F;
    }

    /** True for soft hyphens, joiners and the like, which a person does not see and does not type. */
    static boolean isInvisible(int c) {
        return c == 0xAD || c >= 0x200B && c <= 0x200D || c == 0x2060 || c == 0xFEFF;
    }
}
