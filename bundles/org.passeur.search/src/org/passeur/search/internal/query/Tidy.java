// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.passeur.search.Snippet;
import org.passeur.search.Snippet.Mark;

/** Makes a passage one line that reads well: any white space becomes one space, and what is hidden is left out. */
final class Tidy {

    private static final String DOTS = "\u2026";

    private Tidy() {
    }

    /**
     * A part of a text, with dots where something was left out.
     *
     * @param marks none of them on a hidden place
     * @param hidden places that are left out
     */
    static Snippet of(String text, int from, int to, List<Mark> marks, BitSet hidden) {
        StringBuilder out = new StringBuilder(from > 0 ? DOTS + " " : "");
        List<Mark> moved = new ArrayList<>();
        int next = 0;
        int start = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (next < marks.size() && marks.get(next).start() == i) {
                start = out.length();
            }
            if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else if (!hidden.get(i)) {
                out.append(c);
            }
            if (next < marks.size() && marks.get(next).end() == i + 1) {
                moved.add(new Mark(start, out.length()));
                next++;
            }
        }
        while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        return new Snippet(to < text.length() ? out.append(' ').append(DOTS).toString() : out.toString(), moved);
    }
}
