// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** What a Markdown text holds besides words: its first heading, its links, its tags. Code is left alone. */
final class PageText {

    private static final Parser PARSER = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(100).maxInlineNesting(100).build();
    private static final Pattern TAG = Pattern.compile("(?<![\\p{L}\\p{N}_/&#]|\\[\\[)#([\\p{L}\\p{N}_/-]+)");
    private static final Pattern NOT_A_TAG = Pattern.compile("[\\d/-]+");

    private final String body;
    private final LinkSyntax syntax;
    private final List<RawLink> links = new ArrayList<>();
    private final Set<String> tags = new LinkedHashSet<>();
    private String heading = "";

    private PageText(String body) {
        this.body = body;
        this.syntax = new LinkSyntax(body);
    }

    static PageText of(String body) {
        PageText page = new PageText(body);
        try {
            page.walk(PARSER.parse(body));
        } catch (StackOverflowError e) {
            throw Say.invalid(e, "markdown.nested");
        }
        page.links.sort(Comparator.comparingInt(RawLink::start));
        return page;
    }

    /** The text of the first heading of level 1; empty where there is none. */
    String heading() {
        return heading;
    }

    List<RawLink> links() {
        return links;
    }

    Set<String> tags() {
        return tags;
    }

    private void walk(Node root) {
        Deque<Node> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Node node = open.pop();
            look(node);
            for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
                open.push(child);
            }
        }
    }

    private void look(Node node) {
        switch (node) {
            case Heading h when h.getLevel() == 1 && heading.isEmpty() -> heading = plain(h);
            case Link link -> syntax.inline(link, link.getDestination(), plain(link), false).ifPresent(links::add);
            case Image image -> syntax.inline(image, image.getDestination(), plain(image), true).ifPresent(links::add);
            case LinkReferenceDefinition definition -> syntax.definition(definition).ifPresent(links::add);
            case HtmlInline html -> links.addAll(syntax.html(html));
            case HtmlBlock html -> links.addAll(syntax.html(html));
            case Text text -> look(text);
            default -> {
                // Other nodes neither link nor name.
            }
        }
    }

    private void look(Text text) {
        for (SourceSpan span : text.getSourceSpans()) {
            int start = span.getInputIndex();
            links.addAll(syntax.wiki(span));
            Matcher tag = TAG.matcher(body).region(start, start + span.getLength()).useTransparentBounds(true);
            while (tag.find()) {
                String name = tag.group(1).replaceAll("/+$", "");
                if (!NOT_A_TAG.matcher(name).matches()) {
                    tags.add(name);
                }
            }
        }
    }

    /** The words of a node without their marks. */
    private static String plain(Node parent) {
        StringBuilder words = new StringBuilder();
        Deque<Node> open = new ArrayDeque<>(List.of(parent));
        while (!open.isEmpty()) {
            Node node = open.pop();
            switch (node) {
                case Text text -> words.append(text.getLiteral());
                case Code code -> words.append(code.getLiteral());
                case SoftLineBreak line -> words.append(' ');
                case HardLineBreak line -> words.append(' ');
                default -> {
                    // Its children are looked at below.
                }
            }
            for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
                open.push(child);
            }
        }
        return words.toString().strip();
    }
}
