// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.markdown;

/**
 * A link from a page to another page or a file of the same folder. Links to the web and within the page are not listed.
 *
 * @param syntax how it is written
 * @param kind what it leads to
 * @param embedded whether it shows what it leads to, as a picture does
 * @param text the words that are shown; may be empty
 * @param destination where it leads, as it is written
 * @param target the path of the page or file in the folder; {@code ""} where there is none
 * @param fragment what follows {@code #}, without it; may be empty
 * @param line the line of the file, from 1
 * @param start where the part that names the destination begins in the body (for a wiki link: the whole link)
 * @param end where it ends; 0 where it cannot be replaced
 */
public record MarkdownLink(Syntax syntax, Kind kind, boolean embedded, String text, String destination, String target,
        String fragment, int line, int start, int end) {

    /** How a link is written. */
    public enum Syntax {
        /** {@code [text](destination)} and the definitions of {@code [text][label]}. */
        MARKDOWN,
        /** {@code [[Page#heading|text]]}. */
        WIKI,
        /** {@code <a href>} and {@code <img src>}. */
        HTML
    }

    /** What a link leads to. */
    public enum Kind {
        /** Another page of the folder. */
        PAGE,
        /** Another file of the folder. */
        FILE,
        /** Nothing that is in the folder. */
        UNRESOLVED
    }
}
