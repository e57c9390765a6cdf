// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal.text;

import java.util.Set;

/**
 * Cuts a text into words and folds them: runs of letters and digits, each ideograph by itself, elided articles
 * (<i>l'</i>, <i>d'</i>, <i>qu'</i>) and the English possessive left out.
 */
public final class WordScanner {

    /** A longer run is cut, so that no term grows without limit. */
    public static final int LONGEST = 255;

    private static final Set<String> ELIDED = Set.of("l", "d", "j", "m", "t", "s", "c", "n", "qu", "jusqu", "lorsqu",
            "puisqu", "quoiqu");

    private final String text;
    private final int limit;
    private int position;
    private int start;
    private int end;
    private String word = "";

    /** Reads a text from its beginning. */
    public WordScanner(String text) {
        this(text, 0, text.length());
    }

    /** Reads a part of a text; offsets count from the beginning of the whole. */
    public WordScanner(String text, int from, int to) {
        this.text = text;
        this.position = from;
        this.limit = to;
    }

    /** Goes to the next word; false at the end. */
    public boolean next() {
        while (findRun()) {
            word = Folding.fold(text.substring(start, end));
            if (!word.isEmpty() && !isElided() && !isPossessive()) {
                return true;
            }
        }
        return false;
    }

    /** The folded word. */
    public String word() {
        return word;
    }

    /** Where the word begins in the text. */
    public int start() {
        return start;
    }

    /** Where the word ends, exclusive. */
    public int end() {
        return end;
    }

    private boolean findRun() {
        while (position < limit) {
            int c = text.codePointAt(position);
            if (Character.isLetterOrDigit(c)) {
                start = position;
                position += Character.charCount(c);
                if (!standsAlone(c)) {
                    runOn();
                }
                end = Math.min(position, limit);
                position = end;
                return true;
            }
            position += Character.charCount(c);
        }
        return false;
    }

    private void runOn() {
        while (position < limit && position - start < LONGEST) {
            int c = text.codePointAt(position);
            if (!isPart(c) || standsAlone(c)) {
                return;
            }
            position += Character.charCount(c);
        }
    }

    private static boolean isPart(int c) {
        return Character.isLetterOrDigit(c) || Folding.isInvisible(c) || isMark(c);
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** Chinese and Japanese write without spaces, so that each sign is taken as a word. */
    private static boolean standsAlone(int c) {
        return c >= 0x2E80 && (Character.isIdeographic(c) || c >= 0x3040 && c <= 0x30FF);
    }

    private boolean isElided() {
        return end + 1 < limit && isApostrophe(text.charAt(end)) && Character.isLetterOrDigit(text.codePointAt(end + 1))
                && ELIDED.contains(word);
    }

    private boolean isPossessive() {
        return word.equals("s") && start > 1 && isApostrophe(text.charAt(start - 1))
                && Character.isLetterOrDigit(text.codePointBefore(start - 1));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02BC' || c == '\uFF07' || c == '\u00B4'
                || c == '`';
    }
}
