// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passeur.core.Models;
import org.passeur.core.Repository;
import org.passeur.core.WorkingCopy;
import org.passeur.core.model.Attachment;
import org.passeur.core.model.CorePackage;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.exchange.ExportRequest;
import org.passeur.exchange.ExportResult;
import org.passeur.exchange.Exporter;

/** Writes a folder of Markdown pages, with front matter, relative links and attachments, that comes back unchanged. */
public final class MarkdownExporter implements Exporter {

    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public String label(Locale locale) {
        return Say.TEXTS.get(locale, "exporter.markdown");
    }

    @Override
    public String extension() {
        return "";
    }

    @Override
    public boolean accepts(Models models, EClass type) {
        return !models.hidden(type) && body(type).isPresent();
    }

    @Override
    public ExportResult run(ExportRequest request) {
        Repository repository = request.workspace().repository();
        Models models = repository.models();
        List<EClass> types = request.types().isEmpty()
                ? models.entityClasses().stream().filter(type -> accepts(models, type) && hasName(models, type))
                        .toList()
                : request.types();
        PagePaths paths = new PagePaths();
        for (EClass type : types) {
            if (!accepts(models, type)) {
                throw Say.invalid("export.noText", type.getName());
            }
            String folder = types.size() > 1 ? type.getName() + "/" : "";
            for (Row row : repository.rows(Query.of(type).columns("externalId").where(request.filter()))) {
                paths.add(row.ref(), folder, row.title(), row.get("externalId"));
            }
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        try {
            Files.createDirectories(request.out());
        } catch (IOException e) {
            throw Target.failed(e, request.out());
        }
        for (EClass type : types) {
            counts.put(type.getName(), write(request, type, paths));
        }
        return new ExportResult(List.of(request.out()), counts);
    }

    /** Without being asked, only what has a name of its own becomes a page; an interview, say, is named after others. */
    private static boolean hasName(Models models, EClass type) {
        List<EStructuralFeature> title = models.titleFeatures(type);
        return title.size() == 1 && title.getFirst() instanceof EAttribute;
    }

    private static int write(ExportRequest request, EClass type, PagePaths paths) {
        EStructuralFeature body = body(type).orElseThrow();
        ExportTable table = new ExportTable(request, type);
        PageWriter writer = new PageWriter(request.workspace().repository().models(), table, body, paths);
        List<EStructuralFeature> parts = type.getEAllContainments().stream()
                .filter(reference -> reference.getEReferenceType() == CorePackage.Literals.ATTACHMENT)
                .map(EStructuralFeature.class::cast).toList();
        return table.forEach(row -> {
            String path = paths.find(row.ref()).orElse("");
            if (!path.isEmpty()) {
                writeText(request.out().resolve(path), writer.write(row, path));
                if (!parts.isEmpty()) {
                    writeAttachments(request, row, parts, path);
                }
            }
        });
    }

    private static void writeAttachments(ExportRequest request, Row row, List<EStructuralFeature> parts, String page) {
        try (WorkingCopy copy = request.workspace().repository().open()) {
            copy.find(row.ref()).ifPresent(object -> parts.forEach(feature -> ((List<?>) object.eGet(feature))
                    .forEach(part -> writeAttachment(request, (Attachment) part, page))));
        }
    }

    private static void writeAttachment(ExportRequest request, Attachment attachment, String page) {
        String hash = Objects.requireNonNullElse(attachment.getHash(), "");
        if (hash.isEmpty() || !request.workspace().attachments().has(hash)) {
            return;
        }
        String kept = Objects.requireNonNullElse(attachment.getPath(), "");
        String folder = page.contains("/") ? page.substring(0, page.lastIndexOf('/') + 1) : "";
        String path = kept.isBlank() ? folder + "attachments/" + PagePaths.name(attachment.getName())
                : PagePaths.safe(kept);
        Target.write(request.out().resolve(path), out -> {
            try (InputStream in = request.workspace().attachments().open(hash)) {
                in.transferTo(out);
            }
        });
    }

    private static void writeText(Path file, String text) {
        Target.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Optional<EStructuralFeature> body(EClass type) {
        return type.getEAllAttributes().stream()
                .filter(a -> a.getEAttributeType() == CorePackage.Literals.MARKDOWN && !a.isMany())
                .map(EStructuralFeature.class::cast).findFirst();
    }
}
