// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.exchange.markdown.MarkdownLink;
import org.passeur.exchange.markdown.MarkdownLink.Syntax;

/** Puts other destinations into the links of a text, by their position. */
public final class LinkRewriter {

    private LinkRewriter() {
    }

    /** The text with the destinations that the function gives; wiki links become Markdown links. */
    public static String rewrite(String body, List<MarkdownLink> links,
            Function<MarkdownLink, @Nullable String> destination) {
        StringBuilder out = new StringBuilder(body.length() + 64);
        int done = 0;
        List<MarkdownLink> ordered = links.stream().sorted(Comparator.comparingInt(MarkdownLink::start)).toList();
        for (MarkdownLink link : ordered) {
            String to = link.end() == 0 || link.start() < done ? null : destination.apply(link);
            if (to != null) {
                out.append(body, done, link.start()).append(written(link, to));
                done = link.end();
            }
        }
        return out.append(body, done, body.length()).toString();
    }

    private static String written(MarkdownLink link, String to) {
        String destination = to.chars().anyMatch(c -> c <= ' ' || c == '(' || c == ')') && link.syntax() != Syntax.HTML
                ? "<" + to + ">"
                : to;
        if (link.syntax() != Syntax.WIKI) {
            return destination;
        }
        String text = link.text().replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
        return (link.embedded() ? "![" : "[") + text + "](" + destination + ")";
    }
}
