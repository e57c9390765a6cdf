// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core.text;

/**
 * Keeps a spreadsheet from taking a text for a formula: a cell that begins with = + - @, a tab or a carriage return gets
 * an apostrophe in front. So that this can be undone exactly, a text that already begins with apostrophes and then one of
 * these gets one more. A number is not a text: figures are written as figures and never pass here.
 */
public final class CellGuard {

    private static final char GUARD = '\'';
    private static final String DANGEROUS = "=+-@\t\r";

    private CellGuard() {
    }

    /** The text as it can stand in a cell. */
    public static String escape(String text) {
        return guarded(text) ? GUARD + text : text;
    }

    /** The text that was escaped: {@code unescape(escape(text))} is the text, whatever it is. */
    public static String unescape(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == GUARD && guarded(cell) ? cell.substring(1) : cell;
    }

    private static boolean guarded(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) == GUARD) {
            i++;
        }
        return i < text.length() && DANGEROUS.indexOf(text.charAt(i)) >= 0;
    }
}
