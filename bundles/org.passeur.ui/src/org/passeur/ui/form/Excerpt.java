// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form;

/** The part of a long text that is worth showing beside others: from shortly before the first place where they differ. */
final class Excerpt {

    private static final int BEFORE = 80;

    private Excerpt() {
    }

    /** At most so many characters of a text. */
    static String of(int most, String text, String... others) {
        if (text.length() <= most) {
            return text;
        }
        int same = text.length();
        for (String other : others) {
            same = Math.min(same, common(text, other));
        }
        int start = same <= BEFORE ? 0 : text.lastIndexOf(' ', same - BEFORE) + 1;
        int end = Math.min(text.length(), start + most);
        return (start > 0 ? "\u2026 " : "") + text.substring(start, end) + (end < text.length() ? " \u2026" : "");
    }

    private static int common(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int same = 0;
        while (same < most && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }
}
