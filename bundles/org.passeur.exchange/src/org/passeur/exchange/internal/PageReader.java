// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.PasseurException;
import org.passeur.exchange.Limits;
import org.passeur.exchange.Problem;
import org.passeur.exchange.markdown.MarkdownDocument;
import org.passeur.exchange.markdown.MarkdownFolder.Habit;
import org.passeur.exchange.markdown.MarkdownLink;
import org.passeur.exchange.markdown.MarkdownLink.Kind;
import org.passeur.exchange.source.SourceFolder;
import org.passeur.exchange.source.TextFile;

/** Reads one page of a folder and puts together what is known about it. */
public final class PageReader {

    private static final int LONGEST_TITLE = 250;

    private final SourceFolder folder;
    private final LinkResolver resolver;
    private final Habit habit;
    private final Limits limits;

    /** A reader for the pages of one folder. */
    public PageReader(SourceFolder folder, LinkResolver resolver, Habit habit, Limits limits) {
        this.folder = folder;
        this.resolver = resolver;
        this.habit = habit;
        this.limits = limits;
    }

    /** The page at a path. */
    public MarkdownDocument read(String path) {
        Path file = Objects.requireNonNull(folder.files().get(path), path);
        FrontMatter front = FrontMatter.of(TextFile.read(file, path, limits.documentBytes()));
        String body = front.body().isBlank() ? "" : front.body();
        PageText text = PageText.of(body);
        Map<String, @Nullable Object> values = habit == Habit.NOTION && front.values().isEmpty()
                ? NotionProperties.of(body)
                : front.values();
        List<Problem> warnings = new ArrayList<>();
        PasseurException warning = front.warning();
        if (warning != null) {
            warnings.add(new Problem(path, 1, warning));
        }
        Set<String> tags = new LinkedHashSet<>(PageValues.tags(values, habit == Habit.OBSIDIAN));
        if (habit == Habit.OBSIDIAN) {
            tags.addAll(text.tags());
        }
        return new MarkdownDocument(path, front.bodyLine(), title(path, values, text), body, values,
                List.copyOf(tags), PageValues.texts(values, "aliases", "alias"), folders(path),
                links(path, front.bodyLine(), text, warnings), warnings);
    }

    private String title(String path, Map<String, @Nullable Object> values, PageText text) {
        List<String> titles = habit == Habit.NOTION ? List.of() : PageValues.texts(values, "title");
        String given = titles.isEmpty() ? text.heading() : titles.getFirst();
        String title = given.isBlank() ? ReadableName.ofPage(name(path)) : given.replaceAll("\\s+", " ").strip();
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
    }

    /** What a page, file or folder is called. */
    private String name(String path) {
        return habit == Habit.NOTION ? NotionNames.plain(path) : path;
    }

    private List<String> folders(String path) {
        List<String> parts = Arrays.asList(path.split("/"));
        return parts.subList(0, parts.size() - 1).stream().map(part -> ReadableName.of(name(part))).toList();
    }

    private List<MarkdownLink> links(String path, int bodyLine, PageText text, List<Problem> warnings) {
        List<MarkdownLink> links = new ArrayList<>();
        for (RawLink raw : text.links()) {
            Optional<MarkdownLink> link = resolver.resolve(raw, path, bodyLine);
            link.filter(found -> fits(found, warnings, path)).ifPresent(links::add);
        }
        return List.copyOf(links);
    }

    /** Leaves a file out that is too large to be kept. */
    private boolean fits(MarkdownLink link, List<Problem> warnings, String page) {
        if (link.kind() != Kind.FILE) {
            return true;
        }
        Path file = Objects.requireNonNull(folder.files().get(link.target()));
        long size = file.toFile().length();
        if (size <= limits.attachmentBytes() && Files.isReadable(file)) {
            return true;
        }
        warnings.add(new Problem(page, link.line(),
                Say.invalid("markdown.largeFile", link.target(), size >> 20, limits.attachmentBytes() >> 20)));
        return false;
    }
}
