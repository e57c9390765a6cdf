// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.passeur.exchange.markdown.MarkdownLink.Syntax;

/** Finds where in a text a link names its destination; the parser says only where the whole link stands. */
final class LinkSyntax {

    private static final Pattern HTML = Pattern.compile(
            "<(a|img)\\b[^>]{0,2000}?\\b(?:href|src)\\s{0,9}=\\s{0,9}(?:\"([^\"]{1,2000})\"|'([^']{1,2000})')",
            Pattern.CASE_INSENSITIVE);

    private final String body;

    LinkSyntax(String body) {
        this.body = body;
    }

    /** An inline link or picture; empty for one that refers to a definition, and for a bare address. */
    Optional<RawLink> inline(Node node, String destination, String text, boolean picture) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        int start = spans.getFirst().getInputIndex();
        int end = end(spans.getLast());
        Node last = node.getLastChild();
        int textEnd = last == null || last.getSourceSpans().isEmpty() ? start + (picture ? 2 : 1)
                : end(last.getSourceSpans().getLast());
        int line = spans.getFirst().getLineIndex();
        int open = body.indexOf("](", textEnd);
        if (body.charAt(start) == '<' || open < 0 || open >= end) {
            return Optional.empty();
        }
        return Optional.of(raw(Syntax.MARKDOWN, picture, text, destination, line, open + 2, end));
    }

    /** The definition that {@code [text][label]} refers to. */
    Optional<RawLink> definition(LinkReferenceDefinition definition) {
        List<SourceSpan> spans = definition.getSourceSpans();
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        int start = spans.getFirst().getInputIndex();
        int end = end(spans.getLast());
        int colon = body.indexOf("]:", start);
        return colon < 0 || colon >= end ? Optional.empty()
                : Optional.of(raw(Syntax.MARKDOWN, false, String.valueOf(definition.getLabel()),
                        definition.getDestination(), spans.getFirst().getLineIndex(), colon + 2, end));
    }

    /** Links and pictures within HTML. */
    List<RawLink> html(Node node) {
        List<RawLink> found = new ArrayList<>();
        for (SourceSpan span : node.getSourceSpans()) {
            Matcher tag = HTML.matcher(body).region(span.getInputIndex(), end(span));
            while (tag.find()) {
                int group = tag.group(2) != null ? 2 : 3;
                found.add(new RawLink(Syntax.HTML, tag.group(1).equalsIgnoreCase("img"), "", tag.group(group),
                        span.getLineIndex(), tag.start(group), tag.end(group)));
            }
        }
        return found;
    }

    /** Wiki links that begin in a piece of plain text. */
    List<RawLink> wiki(SourceSpan span) {
        List<RawLink> found = new ArrayList<>();
        int limit = end(span);
        for (int open = body.indexOf("[[", span.getInputIndex()); open >= 0
                && open < limit; open = body.indexOf("[[", open + 2)) {
            int lineEnd = body.indexOf('\n', open);
            int close = body.indexOf("]]", open + 2);
            boolean onOneLine = close > open + 2 && (lineEnd < 0 || close < lineEnd);
            if (onOneLine && (open == 0 || body.charAt(open - 1) != '\\')) {
                found.add(wiki(open, close, span.getLineIndex()));
            }
        }
        return found;
    }

    private RawLink wiki(int open, int close, int line) {
        // Within a table the bar is written with a backslash.
        String[] parts = body.substring(open + 2, close).replace("\\|", "|").split("\\|", 2);
        boolean embedded = open > 0 && body.charAt(open - 1) == '!';
        String page = parts[0].strip();
        String text = parts.length > 1 && !parts[1].isBlank() ? parts[1].strip()
                : page.replaceFirst("^#", "").replace("#", " > ");
        return new RawLink(Syntax.WIKI, embedded, text, page, line, embedded ? open - 1 : open, close + 2);
    }

    private RawLink raw(Syntax how, boolean picture, String text, String destination, int line, int from, int limit) {
        int start = from;
        while (start < limit && Character.isWhitespace(body.charAt(start))) {
            start++;
        }
        int end = start;
        if (start < limit && body.charAt(start) == '<') {
            int close = body.indexOf('>', start);
            end = close > 0 && close < limit ? close + 1 : 0;
        } else {
            int depth = 0;
            for (; end < limit && !Character.isWhitespace(body.charAt(end)); end++) {
                char c = body.charAt(end);
                if (c == '\\') {
                    end++;
                } else if (c == '(') {
                    depth++;
                } else if (c == ')' && depth-- == 0) {
                    break;
                }
            }
        }
        return new RawLink(how, picture, text, destination, line, start, end);
    }

    private static int end(SourceSpan span) {
        return span.getInputIndex() + span.getLength();
    }
}
