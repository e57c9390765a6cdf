// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.markdown;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.passeur.core.PasseurException;
import org.passeur.exchange.Limits;
import org.passeur.exchange.Problem;
import org.passeur.exchange.internal.LinkResolver;
import org.passeur.exchange.internal.PageReader;
import org.passeur.exchange.internal.Say;
import org.passeur.exchange.source.SourceFile;
import org.passeur.exchange.source.SourceFolder;

/**
 * A folder of Markdown pages, or an Obsidian vault. Nothing but names is read until a page is asked for.
 */
public final class MarkdownFolder {

    /** Which habits the folder follows. */
    public enum Habit {
        /** Any folder: links are relative to the page; wiki links are understood as well. */
        MARKDOWN,
        /** A vault: wiki links name a page anywhere, and tags stand in the text. */
        OBSIDIAN
    }

    private final SourceFolder folder;
    private final List<String> pages;
    private final PageReader reader;

    private MarkdownFolder(SourceFolder folder, List<String> pages, Habit habit, Limits limits) {
        this.folder = folder;
        this.pages = pages;
        this.reader = new PageReader(folder, new LinkResolver(folder, pages, limits), habit, limits);
    }

    /**
     * Lists a folder. A single page may be named as well; then it is taken alone out of its folder.
     *
     * @throws PasseurException when there is no such folder, or no page in it
     */
    public static MarkdownFolder open(Path source, Habit habit, Limits limits) {
        boolean single = Files.isRegularFile(source) && LinkResolver.isPage(source.toString());
        Path root = single ? Objects.requireNonNullElse(source.toAbsolutePath().getParent(), source) : source;
        if (single) {
            SourceFile.check(source, limits.documentBytes());
        }
        SourceFolder folder = SourceFolder.scan(root, limits);
        List<String> pages = folder.files().keySet().stream().filter(LinkResolver::isPage)
                .filter(path -> !single || folder.files().get(path).getFileName().equals(source.getFileName())
                        && !path.contains("/"))
                .toList();
        if (pages.isEmpty() && folder.problems().isEmpty()) {
            throw Say.invalid("markdown.none", source.toString());
        }
        return new MarkdownFolder(folder, pages, habit, limits);
    }

    /** The paths of all pages, sorted. */
    public List<String> pages() {
        return pages;
    }

    /** The file behind a page or another file of the folder. */
    public Path file(String path) {
        return Objects.requireNonNull(folder.files().get(path), path);
    }

    /** What cannot be taken, such as loops of links. */
    public List<Problem> problems() {
        return folder.problems();
    }

    /** What was left out on purpose. */
    public List<Problem> warnings() {
        return folder.warnings();
    }

    /**
     * Reads a page.
     *
     * @throws PasseurException when it is not text, too large, or its front matter is broken; names the line
     */
    public MarkdownDocument read(String path) {
        return reader.read(path);
    }
}
