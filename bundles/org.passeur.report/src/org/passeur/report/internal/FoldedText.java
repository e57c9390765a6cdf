// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report.internal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** A text without case, accents, ligatures and invisible characters, that remembers where each letter came from. */
public final class FoldedText {

    private static final Map<Integer, String> SPECIAL = Map.ofEntries(Map.entry((int) 'ø', "o"),
            Map.entry((int) 'œ', "oe"), Map.entry((int) 'æ', "ae"), Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'ł', "l"), Map.entry((int) 'đ', "d"), Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"), Map.entry((int) 'ı', "i"), Map.entry((int) '\u2019', "'"),
            Map.entry((int) '\u02bc', "'"), Map.entry((int) '\u2010', "-"), Map.entry((int) '\u2011', "-"),
            Map.entry((int) '\u2013', "-"));

    private final String source;
    private final StringBuilder folded = new StringBuilder();
    private int[] origins = new int[16];

    public FoldedText(String source) {
        this.source = source;
        int at = 0;
        while (at < source.length()) {
            int point = source.codePointAt(at);
            add(fold(point), at);
            at += Character.charCount(point);
        }
    }

    /** A word folded the same way. */
    public static String of(String text) {
        return new FoldedText(text).folded.toString();
    }

    private static String fold(int point) {
        if (invisible(point)) {
            return "";
        }
        int lower = Character.toLowerCase(point);
        String special = SPECIAL.getOrDefault(lower, "");
        if (!special.isEmpty()) {
            return special;
        }
        if (Character.isSpaceChar(point) || Character.isWhitespace(point)) {
            return " ";
        }
        if (lower < 0x80) {
            return Character.toString(lower);
        }
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(Character.toString(lower), Normalizer.Form.NFKD).codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean invisible(int point) {
        int type = Character.getType(point);
        return type == Character.FORMAT || type == Character.NON_SPACING_MARK || point == 0xad;
    }

    private void add(String letters, int origin) {
        for (int i = 0; i < letters.length(); i++) {
            if (folded.length() == origins.length) {
                origins = Arrays.copyOf(origins, origins.length * 2);
            }
            origins[folded.length()] = origin;
            folded.append(letters.charAt(i));
        }
    }

    public int length() {
        return folded.length();
    }

    public char charAt(int index) {
        return folded.charAt(index);
    }

    /** Where in the source a letter came from. */
    public int origin(int index) {
        return origins[index];
    }

    /** Where in the source the letters before an index end, with the marks that belong to them. */
    public int originEnd(int index) {
        return index < folded.length() ? origins[index] : source.length();
    }

    /** Whether the letter at an index is a capital in the source. */
    public boolean capital(int index) {
        return Character.isUpperCase(source.codePointAt(origins[index]));
    }

    /** Whether a word begins at an index: between letter and other, digit and other, small and capital letter. */
    public boolean begins(int index) {
        return Character.isLetterOrDigit(charAt(index)) && boundary(index);
    }

    /** Whether a word ends before an index. */
    public boolean ends(int index) {
        return boundary(index);
    }

    private boolean boundary(int index) {
        if (index == 0 || index >= folded.length()) {
            return true;
        }
        char before = folded.charAt(index - 1);
        char after = folded.charAt(index);
        if (Character.isLetter(before) && Character.isLetter(after)) {
            return origins[index] != origins[index - 1] && !capital(index - 1) && capital(index);
        }
        return !(Character.isDigit(before) && Character.isDigit(after));
    }

    @Override
    public String toString() {
        return folded.toString();
    }
}
