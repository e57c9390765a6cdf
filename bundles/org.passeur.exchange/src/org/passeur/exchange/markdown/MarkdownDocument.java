// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.markdown;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.exchange.Problem;
import org.passeur.exchange.internal.LinkRewriter;
import org.passeur.exchange.markdown.MarkdownLink.Kind;

/**
 * One page of a folder.
 *
 * @param path its path in the folder, with slashes: what tells it apart
 * @param bodyLine the line on which the body begins, from 1
 * @param title the front matter's title, else the first heading of level 1, else the file's name made readable
 * @param body the text without front matter, line ends as {@code \n}; empty for an empty file
 * @param frontMatter its values: texts, lists and maps of them; keys as written, null where nothing is given
 * @param tags from the front matter, in a vault also from the text; {@code a/b} where they are nested; without {@code #}
 * @param aliases other titles, from the front matter
 * @param folders the names of the folders it lies in, outermost first, made readable
 * @param links to pages and files of the folder, and those that lead nowhere, in the order of the text
 * @param warnings what was left out
 */
public record MarkdownDocument(String path, int bodyLine, String title, String body,
        Map<String, @Nullable Object> frontMatter, List<String> tags, List<String> aliases, List<String> folders,
        List<MarkdownLink> links, List<Problem> warnings) {

    /** Links to other pages. */
    public List<MarkdownLink> pages() {
        return links(Kind.PAGE);
    }

    /** Pictures and other files that are there. */
    public List<MarkdownLink> files() {
        return links(Kind.FILE);
    }

    /** Links that lead nowhere. */
    public List<MarkdownLink> unresolved() {
        return links(Kind.UNRESOLVED);
    }

    /**
     * The body with other destinations; text within code is never touched.
     *
     * @param destination the new destination of a link, null to leave it
     */
    public String rewrite(Function<MarkdownLink, @Nullable String> destination) {
        return LinkRewriter.rewrite(body, links, destination);
    }

    private List<MarkdownLink> links(Kind kind) {
        return links.stream().filter(link -> link.kind() == kind).toList();
    }
}
