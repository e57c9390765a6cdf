// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.exchange;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM__ATTACHMENTS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.passeur.core.WorkingCopy;
import org.passeur.core.model.Attachment;
import org.passeur.core.model.CoreFactory;
import org.passeur.core.model.Entity;
import org.passeur.exchange.Incoming;
import org.passeur.exchange.markdown.ImportedPage;
import org.passeur.exchange.markdown.MarkdownLink;
import org.passeur.knowledge.model.KnowledgeItem;

/** The pictures and other files that a page shows, as attachments of its item; those that were added by hand are left alone. */
final class PageFiles implements Incoming {

    private final Map<String, Attachment> files = new LinkedHashMap<>();

    PageFiles(ImportedPage page) {
        for (MarkdownLink link : page.document().files()) {
            files.computeIfAbsent(link.target(), target -> attachment(page, link));
        }
    }

    private static Attachment attachment(ImportedPage page, MarkdownLink link) {
        Path file = page.file(link);
        Attachment attachment = CoreFactory.eINSTANCE.createAttachment();
        attachment.setName(link.target().substring(link.target().lastIndexOf('/') + 1));
        attachment.setPath(link.target());
        attachment.setHash(page.session().keep(file));
        try {
            attachment.setSize(Files.size(file));
            attachment.setMediaType(Files.probeContentType(file));
        } catch (IOException e) {
            // keep has just read the same file; size and type are only told, never relied on
            System.getLogger(PageFiles.class.getName()).log(System.Logger.Level.WARNING,
                    "Size or type of " + file + " is unknown", e);
        }
        return attachment;
    }

    @Override
    public EStructuralFeature feature() {
        return KNOWLEDGE_ITEM__ATTACHMENTS;
    }

    @Override
    public String text() {
        return text(files.values());
    }

    @Override
    public String current(Entity object) {
        return text(((KnowledgeItem) object).getAttachments().stream().filter(a -> a.getPath() != null).toList());
    }

    @Override
    public boolean isFree(Entity object) {
        return ((KnowledgeItem) object).getAttachments().isEmpty();
    }

    @Override
    public void apply(Entity object, WorkingCopy copy) {
        List<Attachment> attachments = ((KnowledgeItem) object).getAttachments();
        attachments.removeIf(a -> a.getPath() != null && !same(a, files.get(a.getPath())));
        List<String> there = attachments.stream().map(a -> Objects.toString(a.getPath(), "")).toList();
        files.forEach((path, file) -> {
            if (!there.contains(path)) {
                attachments.add(file);
            }
        });
    }

    private static boolean same(Attachment kept, @org.eclipse.jdt.annotation.Nullable Attachment incoming) {
        return incoming != null && Objects.equals(kept.getHash(), incoming.getHash());
    }

    private static String text(Collection<Attachment> attachments) {
        return attachments.stream().map(a -> a.getPath() + " " + a.getHash()).sorted()
                .collect(Collectors.joining("\n"));
    }
}
