// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.schema;

import java.text.Normalizer;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;

/** Texts without case and accents, by which texts are ordered and searched in SQL. */
public final class SortText {

    /** What fits the key of an index in every engine. */
    private static final int MOST_BYTES = 1800;

    private SortText() {
    }

    /** The folded text, uncut. */
    public static String fold(String text) {
        if (isPlain(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String parts = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(parts.length());
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            switch (c) {
                case 'œ' -> folded.append("oe");
                case 'æ' -> folded.append("ae");
                case 'ß' -> folded.append("ss");
                case 'ø' -> folded.append('o');
                case 'ł' -> folded.append('l');
                case 'đ' -> folded.append('d');
                case '’', '‘' -> folded.append('\'');
                default -> {
                    if (Character.getType(c) != Character.NON_SPACING_MARK) {
                        folded.append(c);
                    }
                }
            }
        }
        return folded.toString();
    }

    /** The folded text, cut so that it fits a column and the key of an index. */
    public static @Nullable String key(@Nullable String text, int length) {
        if (text == null) {
            return null;
        }
        String folded = fold(text.length() > length ? text.substring(0, length) : text);
        if (folded.length() <= length && folded.length() * 3 <= MOST_BYTES) {
            return folded;
        }
        int bytes = 0;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
            if (bytes > MOST_BYTES || i >= length) {
                return folded.substring(0, Character.isLowSurrogate(c) ? i - 1 : i);
            }
        }
        return folded;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
