// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.passeur.search.internal.text.WordScanner;

/** Reads what a person types. There is no wrong way to type it: what means nothing is passed over. */
final class Typed {

    /** What lies beyond is not read. */
    static final int MOST_CHARACTERS = 4_000;
    /** Further parts are not read. */
    static final int MOST_CLAUSES = 24;

    private final String text;
    private final boolean typing;
    private final Set<Clause> clauses = new LinkedHashSet<>();
    private int position;

    private Typed(String text, boolean typing) {
        this.text = text;
        this.typing = typing;
    }

    /** The parts of a text, each once. */
    static List<Clause> clauses(String text, boolean typing) {
        boolean cut = text.length() > MOST_CHARACTERS;
        Typed typed = new Typed(cut ? text.substring(0, MOST_CHARACTERS) : text, typing && !cut);
        typed.read();
        return List.copyOf(typed.clauses);
    }

    private void read() {
        while (position < text.length() && clauses.size() < MOST_CLAUSES) {
            char c = text.charAt(position);
            if (isSpace(c)) {
                position++;
            } else {
                boolean excluded = c == '-' && position + 1 < text.length() && startsClause(text.charAt(position + 1));
                position += excluded ? 1 : 0;
                readClause(excluded);
            }
        }
    }

    private void readClause(boolean excluded) {
        int from = position;
        if (isQuote(text.charAt(from))) {
            int end = endOfQuote(from + 1);
            if (end >= 0) {
                position = end + 1;
                add(words(from + 1, end), true, excluded, false);
                return;
            }
            from++;
        }
        position = from;
        while (position < text.length() && !isSpace(text.charAt(position)) && !isQuote(text.charAt(position))) {
            position++;
        }
        List<String> words = words(from, position);
        if (excluded) {
            add(words, words.size() > 1, true, false);
        } else {
            boolean unfinished = typing && position == text.length() && position > from
                    && Character.isLetterOrDigit(text.codePointBefore(position));
            for (int i = 0; i < words.size() && clauses.size() < MOST_CLAUSES; i++) {
                add(List.of(words.get(i)), false, false, unfinished && i == words.size() - 1);
            }
        }
    }

    private void add(List<String> words, boolean phrase, boolean excluded, boolean open) {
        if (!words.isEmpty()) {
            clauses.add(new Clause(words, phrase, excluded, open));
        }
    }

    private List<String> words(int from, int to) {
        List<String> words = new ArrayList<>();
        WordScanner scanner = new WordScanner(text, from, to);
        while (scanner.next()) {
            words.add(scanner.word());
        }
        return words;
    }

    private int endOfQuote(int from) {
        for (int i = from; i < text.length(); i++) {
            if (isQuote(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean startsClause(char c) {
        return isQuote(c) || Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\u201C' || c == '\u201D' || c == '\u201E' || c == '\u00AB' || c == '\u00BB';
    }
}
