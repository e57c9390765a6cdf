// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.sample.internal;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

import org.passeur.core.Attachments;
import org.passeur.core.ChangeSet.Kind;
import org.passeur.core.model.Attachment;
import org.passeur.core.model.CoreFactory;
import org.passeur.knowledge.model.ItemLink;
import org.passeur.knowledge.model.KnowledgeFactory;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.knowledge.model.LinkKind;

/** The texts and files of items, and the links between them. */
public final class TextsStep implements Step {

    /** Days between the first note and the text that follows the template. */
    private static final int TO_STRUCTURE = 12;

    /** What is added to a text in a later change set, so that there is a history to look at. */
    static final String LATER = "defrost-1";
    private static final List<String> ADDED = List.of(", fan delay 2 minutes, until the coil is below −5 °C",
            ", retard ventilateurs 2 minutes, jusqu’à −5 °C à la batterie");

    @Override
    public void tell(Story story) {
        List<Line> items = story.content().table("items");
        items.stream().filter(line -> line.has("captured")).forEach(line -> text(story, line));
        story.content().table("files").forEach(line -> attach(story, line));
        story.commit("bodies", Kind.IMPORT);
        items.forEach(line -> links(story, line));
        story.commit("links", Kind.EDIT);
        KnowledgeItem changed = story.get(LATER, KNOWLEDGE_ITEM, KnowledgeItem.class);
        changed.setBody(body(story, LATER));
        story.commit("defrost", Kind.EDIT);
    }

    private static String body(Story story, String key) {
        return story.content().page("items", key).orElse("");
    }

    private static void text(Story story, Line line) {
        KnowledgeItem item = story.get(line.key(), KNOWLEDGE_ITEM, KnowledgeItem.class);
        String body = body(story, line.key());
        if (line.key().equals(LATER)) {
            for (String added : ADDED) {
                body = body.replace(added, "");
            }
        }
        if (!body.isEmpty()) {
            item.setBody(body);
        }
        int captured = line.number("captured");
        item.setCapturedOn(story.workday(captured));
        int latest = line.has("shared") ? line.number("shared") : 0;
        item.setStructuredOn(story.workday(Math.max(latest, captured - TO_STRUCTURE)));
    }

    private static void attach(Story story, Line line) {
        KnowledgeItem item = story.get(line.get("item"), KNOWLEDGE_ITEM, KnowledgeItem.class);
        String name = line.get("file");
        Attachments attachments = story.workspace().attachments();
        try (InputStream bytes = story.content().file(name)) {
            String hash = attachments.put(bytes);
            Attachment attachment = CoreFactory.eINSTANCE.createAttachment();
            attachment.setName(name);
            attachment.setMediaType(line.get("type"));
            attachment.setHash(hash);
            attachment.setSize(Files.size(attachments.path(hash)));
            item.getAttachments().add(attachment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void links(Story story, Line line) {
        for (String words : line.words("links")) {
            int colon = words.indexOf(':');
            ItemLink link = KnowledgeFactory.eINSTANCE.createItemLink();
            link.setKind(LinkKind.get(words.substring(0, colon)));
            link.setTarget(story.get(words.substring(colon + 1), KNOWLEDGE_ITEM, KnowledgeItem.class));
            story.get(line.key(), KNOWLEDGE_ITEM, KnowledgeItem.class).getLinks().add(link);
        }
    }
}
