// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.passeur.exchange.Limits;
import org.passeur.exchange.markdown.MarkdownLink;
import org.passeur.exchange.markdown.MarkdownLink.Kind;
import org.passeur.exchange.markdown.MarkdownLink.Syntax;
import org.passeur.exchange.source.SourceFolder;

/** Says where the links of a folder's pages lead. */
public final class LinkResolver {

    private static final Pattern SCHEME = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:|//).*", Pattern.DOTALL);
    private static final List<String> ENDINGS = List.of("", ".md", ".markdown", "/index.md", "/README.md",
            "/_index.md");

    private final SourceFolder folder;
    private final WikiNames names;
    private final NotionNames addresses;

    /** A resolver for the pages of one folder. */
    public LinkResolver(SourceFolder folder, List<String> pages, Limits limits) {
        this.folder = folder;
        this.names = new WikiNames(folder, pages, limits);
        this.addresses = new NotionNames(pages);
    }

    /** Whether a path is that of a page. */
    public static boolean isPage(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.endsWith(".md") || lower.endsWith(".markdown");
    }

    /** Where a link leads; empty for one to the web or within its own page. */
    Optional<MarkdownLink> resolve(RawLink raw, String page, int bodyLine) {
        String destination = raw.destination().strip();
        Optional<String> addressed = addresses.find(destination);
        if (addressed.isPresent()) {
            return Optional.of(link(raw, Kind.PAGE, addressed.get(), "", bodyLine));
        }
        if (destination.isEmpty() || destination.startsWith("#") || destination.startsWith("?")
                || SCHEME.matcher(destination).matches()) {
            return Optional.empty();
        }
        int hash = destination.indexOf('#');
        String fragment = hash < 0 ? "" : destination.substring(hash + 1);
        String path = hash < 0 ? destination : destination.substring(0, hash);
        Optional<String> target = raw.syntax() == Syntax.WIKI ? wiki(path.strip(), page) : relative(path, page);
        Kind kind = target.isEmpty() ? Kind.UNRESOLVED : isPage(target.get()) ? Kind.PAGE : Kind.FILE;
        return Optional.of(link(raw, kind, target.orElse(""), fragment, bodyLine));
    }

    private static MarkdownLink link(RawLink raw, Kind kind, String target, String fragment, int bodyLine) {
        return new MarkdownLink(raw.syntax(), kind, raw.embedded(), raw.text(), raw.destination(), target, fragment,
                bodyLine + raw.line(), raw.start(), raw.end());
    }

    private Optional<String> relative(String path, String page) {
        int query = path.indexOf('?');
        String plain = query < 0 ? path : path.substring(0, query);
        Optional<String> decoded = lookup(Percent.decode(plain).replace("\\", "/"), page);
        return decoded.isPresent() ? decoded : lookup(plain, page);
    }

    private Optional<String> wiki(String name, String page) {
        Optional<String> named = names.find(name, page);
        return named.isPresent() ? named : relative(name, page);
    }

    private Optional<String> lookup(String path, String page) {
        String from = path.startsWith("/") || !page.contains("/") ? "" : page.substring(0, page.lastIndexOf('/'));
        return join(from, Normalizer.normalize(path, Normalizer.Form.NFC)).flatMap(this::existing);
    }

    private Optional<String> existing(String path) {
        for (String ending : ENDINGS) {
            String candidate = path.isEmpty() && ending.startsWith("/") ? ending.substring(1) : path + ending;
            Optional<String> found = folder.find(candidate);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Two paths put together without dots; empty where they lead out of the folder. */
    static Optional<String> join(String from, String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : (from + "/" + path).split("/")) {
            if (part.equals("..")) {
                if (parts.isEmpty()) {
                    return Optional.empty();
                }
                parts.removeLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }
}
