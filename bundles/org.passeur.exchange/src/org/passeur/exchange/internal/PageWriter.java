// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Models;
import org.passeur.core.PasseurException;
import org.passeur.core.Ref;
import org.passeur.core.query.Row;
import org.passeur.exchange.markdown.MarkdownLink;
import org.passeur.exchange.markdown.MarkdownLink.Kind;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/** An object as a Markdown page. */
final class PageWriter {

    /** A JSON text is a YAML text, whatever stands in it. */
    private static final Gson QUOTED = new GsonBuilder().disableHtmlEscaping().create();

    private final Models models;
    private final ExportTable table;
    private final EStructuralFeature body;
    private final PagePaths paths;

    PageWriter(Models models, ExportTable table, EStructuralFeature body, PagePaths paths) {
        this.models = models;
        this.table = table;
        this.body = body;
        this.paths = paths;
    }

    String write(Row row, String path) {
        StringBuilder page = new StringBuilder("---\n");
        for (EStructuralFeature feature : table.features()) {
            boolean derived = models.annotation(feature, "readOnly").isPresent() || !feature.isChangeable();
            String value = feature == body || derived ? "" : yaml(feature, row.get(feature.getName()));
            if (!value.isEmpty()) {
                page.append(feature.getName()).append(": ").append(value).append('\n');
            }
        }
        page.append(TablePlan.URI).append(": ").append(QUOTED.toJson(row.ref().toString())).append('\n');
        page.append(TablePlan.BASIS).append(": ").append(QUOTED.toJson(table.basis(row))).append("\n---\n");
        return page.append(relative(Objects.toString(row.get(body.getName()), ""), path)).toString();
    }

    private String yaml(EStructuralFeature feature, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Collection<?> many when many.isEmpty() -> "";
            case Collection<?> many -> many.stream().map(one -> QUOTED.toJson(table.write(feature, one)))
                    .collect(Collectors.joining(", ", "[", "]"));
            default -> QUOTED.toJson(table.write(feature, value));
        };
    }

    /** The text with links to exported objects as relative links between their pages. */
    private String relative(String text, String page) {
        if (!text.contains(Ref.SCHEME + ":/")) {
            return text;
        }
        List<MarkdownLink> links = PageText.of(text).links().stream()
                .map(raw -> new MarkdownLink(raw.syntax(), Kind.PAGE, raw.embedded(), raw.text(), raw.destination(), "",
                        "", raw.line(), raw.start(), raw.end()))
                .toList();
        return LinkRewriter.rewrite(text, links, link -> destination(link.destination(), page));
    }

    private @Nullable String destination(String destination, String page) {
        if (!destination.startsWith(Ref.SCHEME + ":/")) {
            return null;
        }
        int hash = destination.indexOf('#');
        String uri = hash < 0 ? destination : destination.substring(0, hash);
        try {
            return paths.find(models.parse(uri)).map(to -> Percent.encode(PagePaths.relative(page, to))
                    + (hash < 0 ? "" : destination.substring(hash))).orElse(null);
        } catch (PasseurException e) {
            // An address of something that no longer exists stays as it was written.
            return null;
        }
    }
}
