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
}
