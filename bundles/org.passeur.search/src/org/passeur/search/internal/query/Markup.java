// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal.query;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows which characters of a text are signs of Markdown, such as the targets of links, that a passage reads better without. */
final class Markup {

    /** {@code [words](target)}, {@code ![words](target)} and {@code [[words]]}: group 1 is what people read. */
    private static final Pattern LINK = Pattern
            .compile("!?\\[([^\\[\\]\\r\\n]{0,300})\\]\\([^()\\s]{0,600}\\)|!?\\[\\[([^\\[\\]\\r\\n]{0,300})\\]\\]");
    /** The head of a line, and emphasis; a star between spaces, or between figures, is one that people read. */
    private static final Pattern SIGN = Pattern.compile("(?m)^[\\s#>*+|=_`~-]+|\\*\\*|__|`"
            + "|(?<![^\\s\\p{Punct}«])[*_](?=[\\p{L}\\p{N}«])|(?<=[\\p{L}\\p{N}.!?»])[*_](?=[\\s.,;:!?»\")]|$)");

    private Markup() {
    }

    /** The places of a text that are not shown. */
    static BitSet hidden(String text, int from, int to) {
        BitSet hidden = new BitSet();
        if (!hasSigns(text, from, to)) {
            // the patterns take longer than all else that is done with a hit, and most texts need none of them
            return hidden;
        }
        for (Matcher link = LINK.matcher(text).region(from, to); link.find();) {
            int group = link.group(1) != null ? 1 : 2;
            hidden.set(link.start(), link.start(group));
            hidden.set(link.end(group), link.end());
        }
        for (Matcher sign = SIGN.matcher(text).region(from, to); sign.find();) {
            hidden.set(sign.start(), sign.end());
        }
        return hidden;
    }

    /** True where there may be a sign. White space at the head of a line is none: a passage keeps a space of it at most. */
    private static boolean hasSigns(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            switch (text.charAt(i)) {
                case '[', '#', '>', '*', '+', '|', '=', '_', '`', '~':
                    return true;
                case '-':
                    if (i == from || Character.isWhitespace(text.charAt(i - 1)) || isLineEnd(text.charAt(i - 1))) {
                        return true;
                    }
                    break;
                default:
                    break;
            }
        }
        return false;
    }

    private static boolean isLineEnd(char c) {
        return c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
