// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.internal;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts without case, accents and spare blanks, for comparing. */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Folding() {
    }

    /** The folded text. */
    public static String fold(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Form.NFKD)).replaceAll("");
        return BLANKS.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** Takes one word. */
    @FunctionalInterface
    interface Word {

        /** A word between two places of a text that is only lent. */
        void take(StringBuilder text, int from, int to);
    }

    /** Names the words of a text one by one, letters and numbers alone, without case and accents. */
    static void words(String text, Word word) {
        String plain = Normalizer.isNormalized(text, Form.NFKD) ? text : Normalizer.normalize(text, Form.NFKD);
        StringBuilder folded = new StringBuilder(32);
        for (int i = 0, sign; i < plain.length(); i += Character.charCount(sign)) {
            sign = plain.codePointAt(i);
            int type = Character.getType(sign);
            if (Character.isLetter(sign) || type == Character.DECIMAL_DIGIT_NUMBER || type == Character.LETTER_NUMBER
                    || type == Character.OTHER_NUMBER) {
                folded.appendCodePoint(Character.toLowerCase(sign));
            } else if (type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK
                    && type != Character.COMBINING_SPACING_MARK && !folded.isEmpty()) {
                word.take(folded, 0, folded.length());
                folded.setLength(0);
            }
        }
        if (!folded.isEmpty()) {
            word.take(folded, 0, folded.length());
        }
    }
}
