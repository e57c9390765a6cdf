// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

/** Texts without the characters that nobody sees and that no XML, and so no office document, may hold. */
public final class CleanText {

    private CleanText() {
    }

    /** Line ends as {@code \n}, vertical tabs and form feeds likewise; other control characters and half characters are dropped. */
    public static String clean(String text) {
        int first = firstBad(text);
        if (first < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isBad(text, i)) {
                out.append(c);
            } else if (c == '\u000B' || c == '\f' || c == '\r' && !followedByLineFeed(text, i)) {
                out.append('\n');
            }
        }
        return out.toString();
    }

    private static int firstBad(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isBad(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isBad(String text, int i) {
        char c = text.charAt(i);
        if (c < ' ') {
            return c != '\t' && c != '\n';
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c == 0xFFFE || c == 0xFFFF;
    }

    private static boolean followedByLineFeed(String text, int i) {
        return i + 1 < text.length() && text.charAt(i + 1) == '\n';
    }
}
