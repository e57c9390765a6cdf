// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.internal;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.PASSING;

import java.util.List;

import org.passeur.core.WorkingCopy;
import org.passeur.core.model.Entity;
import org.passeur.knowledge.Templates;
import org.passeur.knowledge.model.ItemKind;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.knowledge.model.Passing;
import org.passeur.practices.capture.Captured;
import org.passeur.report.document.Prose;

/**
 * A line as an item of knowledge that was passed on in the session: a fact, the kind whose template one line and its source
 * fill. Who held the session verifies it; with a topic it is shared.
 */
public final class ItemCapture extends OwnCapture {

    private static final int LONGEST_TITLE = 120;

    /** A component. */
    public ItemCapture() {
        super("item", 30, "capture.item");
    }

    @Override
    public Entity make(WorkingCopy copy, Captured line) {
        String source = String.valueOf(line.session().getTitle());
        List<Templates.Section> sections = Templates.sections(ItemKind.FACT, line.language());
        KnowledgeItem item = copy.create(KNOWLEDGE_ITEM, KnowledgeItem.class);
        item.setTitle(title(line.words()));
        item.setKind(ItemKind.FACT);
        item.setBody(section(sections.getFirst(), line.words()) + "\n\n"
                + section(sections.getLast(), Prose.day(line.day(), line.language()) + ", " + source));
        item.setSource(source);
        item.setVerifier(line.session().getFacilitator());
        Passing passing = copy.create(PASSING, Passing.class);
        passing.setItem(item);
        passing.setDate(line.day());
        passing.setPlace(line.session());
        passing.setPassedBy(line.session().getFacilitator());
        return item;
    }

    private static String section(Templates.Section section, String words) {
        return "## " + section.name() + "\n\n" + words;
    }

    private static String title(String words) {
        String line = words.lines().findFirst().orElse(words).strip();
        if (line.length() <= LONGEST_TITLE) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST_TITLE - 1);
        return line.substring(0, end > LONGEST_TITLE / 2 ? end : LONGEST_TITLE - 1) + "…";
    }
}
