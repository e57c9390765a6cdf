// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The headings of a Markdown text, and which have text under them. Headings in fenced code are none, and comments are no
 * text; what stands under a heading's own headings counts for it too.
 */
public final class Sections {

    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,}).*");
    private static final Pattern ATX = Pattern.compile(" {0,3}(#{1,6})(?:[ \\t]+(.*?))?(?:[ \\t]+#+)?[ \\t]*");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(=+|-{2,})[ \\t]*");
    private static final Pattern NO_TITLE = Pattern.compile(" {4,}.*|\\s*(?:[-*+>|].*|\\d+[.)] .*)?");

    private record Open(int level, String name) {
    }

    private final Map<String, Boolean> filled = new HashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable String fence;
    private boolean comment;
    private @Nullable String pending;

    private Sections() {
    }

    /** Reads a text. */
    public static Sections of(@Nullable String markdown) {
        Sections sections = new Sections();
        if (markdown != null) {
            markdown.lines().forEach(sections::line);
            sections.settle();
        }
        return sections;
    }

    /** The words by which headings are compared. */
    public static String name(String heading) {
        return String.join(" ", Shingles.words(heading));
    }

    /** True where there is such a heading. */
    public boolean has(String heading) {
        return filled.containsKey(name(heading));
    }

    /** True where one of some headings is there with text under it. */
    public boolean filled(List<String> headings) {
        return headings.stream().anyMatch(heading -> filled.getOrDefault(name(heading), false));
    }

    private void line(String raw) {
        String fenced = fence;
        if (fenced != null) {
            Matcher end = FENCE.matcher(raw);
            if (end.matches() && end.group(1).startsWith(fenced) && raw.strip().equals(end.group(1))) {
                fence = null;
            } else if (!raw.isBlank()) {
                text();
            }
            return;
        }
        String line = withoutComments(raw);
        Matcher begin = FENCE.matcher(line);
        Matcher atx = ATX.matcher(line);
        if (begin.matches()) {
            settle();
            fence = begin.group(1);
        } else if (atx.matches()) {
            settle();
            heading(atx.group(1).length(), atx.group(2) == null ? "" : atx.group(2));
        } else if (UNDERLINE.matcher(line).matches() && pending != null) {
            String title = pending;
            pending = null;
            heading(line.contains("=") ? 1 : 2, title);
        } else {
            settle();
            if (!line.isBlank() && !NO_TITLE.matcher(line).matches()) {
                pending = line;
            } else if (!line.isBlank()) {
                text();
            }
        }
    }

    private void heading(int level, String title) {
        while (!open.isEmpty() && open.getLast().level >= level) {
            open.removeLast();
        }
        open.addLast(new Open(level, name(title)));
        filled.putIfAbsent(name(title), false);
    }

    /** The line before was text after all, and no heading. */
    private void settle() {
        if (pending != null) {
            pending = null;
            text();
        }
    }

    private void text() {
        open.forEach(heading -> filled.put(heading.name, true));
    }

    private String withoutComments(String line) {
        StringBuilder kept = new StringBuilder();
        int at = 0;
        while (at < line.length()) {
            int next = line.indexOf(comment ? "-->" : "<!--", at);
            if (!comment) {
                kept.append(line, at, next < 0 ? line.length() : next);
            }
            if (next < 0) {
                break;
            }
            at = next + (comment ? 3 : 4);
            comment = !comment;
        }
        return kept.toString();
    }
}
