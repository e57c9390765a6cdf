// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search;

import java.util.List;

/**
 * A piece of text with some parts of it marked.
 *
 * @param marks in order, not overlapping
 */
public record Snippet(String text, List<Mark> marks) {

    /** No text. */
    public static final Snippet EMPTY = new Snippet("", List.of());

    /**
     * A marked part.
     *
     * @param start in UTF-16 units
     * @param end exclusive
     */
    public record Mark(int start, int end) {
    }

    /** Copies the list. */
    public Snippet {
        marks = List.copyOf(marks);
    }

    /** The text with signs around what is marked. */
    public String marked(String before, String after) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Mark mark : marks) {
            out.append(text, from, mark.start()).append(before).append(text, mark.start(), mark.end()).append(after);
            from = mark.end();
        }
        return out.append(text, from, text.length()).toString();
    }

    /** The text as HTML, what is marked in {@code <mark>}. */
    public String html() {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Mark mark : marks) {
            escape(text.substring(from, mark.start()), out);
            out.append("<mark>");
            escape(text.substring(mark.start(), mark.end()), out);
            out.append("</mark>");
            from = mark.end();
        }
        escape(text.substring(from), out);
        return out.toString();
    }

    private static void escape(String part, StringBuilder out) {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }
}
