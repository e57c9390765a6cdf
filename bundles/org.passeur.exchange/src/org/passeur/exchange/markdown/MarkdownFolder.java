// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.markdown;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.passeur.core.PasseurException;
import org.passeur.exchange.Limits;
import org.passeur.exchange.Problem;
import org.passeur.exchange.internal.LinkResolver;
import org.passeur.exchange.internal.NotionNames;
import org.passeur.exchange.internal.PageReader;
import org.passeur.exchange.internal.Say;
import org.passeur.exchange.source.SourceFile;
import org.passeur.exchange.source.SourceFolder;

/**
 * A folder of Markdown pages, an Obsidian vault, or an export of Notion. Nothing but names is read until a page is asked for.
 */
public final class MarkdownFolder implements AutoCloseable {

    /** Which habits the folder follows. */
    public enum Habit {
        /** Any folder: links are relative to the page; wiki links are understood as well. */
        MARKDOWN,
        /** A vault: wiki links name a page anywhere, and tags stand in the text. */
        OBSIDIAN,
        /** What Notion exports as “Markdown & CSV”, packed or unpacked: names end with the number of their page. */
        NOTION;

        /** The habit that a folder shows by the names in it. */
        static Habit of(Path folder) {
            if (Files.isDirectory(folder.resolve(".obsidian"))) {
                return OBSIDIAN;
            }
            try (Stream<Path> names = Files.list(folder)) {
                return names.anyMatch(path -> NotionNames.id(String.valueOf(path.getFileName())).isPresent()) ? NOTION
                        : MARKDOWN;
            } catch (IOException | UncheckedIOException e) {
                // only asked what it looks like: opening it will say why it cannot be read
                return MARKDOWN;
            }
        }
    }

    private final SourceFolder folder;
    private final List<String> pages;
    private final PageReader reader;
    private final Habit habit;

    private MarkdownFolder(SourceFolder folder, List<String> pages, Habit habit, Limits limits) {
        this.folder = folder;
        this.pages = pages;
        this.habit = habit;
        this.reader = new PageReader(folder, new LinkResolver(folder, pages, limits), habit, limits);
    }

    /**
     * Lists a folder. A single page may be named as well; then it is taken alone out of its folder.
     *
     * @throws PasseurException when there is no such folder, or no page in it
     */
    public static MarkdownFolder open(Path source, Habit habit, Limits limits) {
        if (habit == Habit.NOTION && !Files.isDirectory(source)) {
            SourceFolder unpacked = SourceFolder.unpack(source, limits);
            try {
                return notion(source, unpacked, limits);
            } catch (RuntimeException | Error e) {
                unpacked.close();
                throw e;
            }
        }
        if (habit == Habit.NOTION) {
            return notion(source, SourceFolder.scan(source, limits), limits);
        }
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

    private static MarkdownFolder notion(Path source, SourceFolder folder, Limits limits) {
        List<String> pages = folder.files().keySet().stream().filter(LinkResolver::isPage).toList();
        if (pages.isEmpty() && folder.problems().isEmpty()) {
            boolean html = folder.files().keySet().stream().anyMatch(path -> path.endsWith(".html"));
            throw Say.invalid(html ? "notion.html" : "markdown.none", source.toString());
        }
        return new MarkdownFolder(folder, pages, Habit.NOTION, limits);
    }

    /** What tells a page apart when the folder is imported again: its path, in an export of Notion its number. */
    public String key(String path) {
        return habit == Habit.NOTION ? NotionNames.id(path).orElse(path) : path;
    }

    /** Deletes what was unpacked. */
    @Override
    public void close() {
        folder.close();
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
