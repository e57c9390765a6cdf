// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.sample.internal;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;

import java.time.format.DateTimeFormatter;
import java.util.List;

import org.passeur.core.ChangeSet.Kind;
import org.passeur.knowledge.model.KnowledgeItem;

/** Rounds in which verifiers looked at their items again, and what was put away. */
public final class VerifyStep implements Step {

    /** Days since the end of each round. */
    private static final int[] ROUNDS = { 120, 60, 30, 0 };

    @Override
    public void tell(Story story) {
        List<Line> items = story.content().table("items");
        Line words = story.content().table("notes").stream().filter(n -> "verify".equals(n.get("use"))).findFirst()
                .orElseThrow();
        DateTimeFormatter month = DateTimeFormatter.ofPattern("MMMM yyyy", story.content().locale());
        int before = Integer.MAX_VALUE;
        for (int round : ROUNDS) {
            int oldest = before;
            verify(story,
                    items.stream().filter(line -> line.number("verified") > round && line.number("verified") <= oldest)
                            .toList(),
                    words.text().replace("{0}", month.format(story.ago(round))));
            before = round;
        }
        for (Line line : items) {
            if (line.has("archived")) {
                story.get(line.key(), KNOWLEDGE_ITEM, KnowledgeItem.class)
                        .setArchivedOn(story.workday(line.number("archived")));
            }
        }
        story.commit("archive", Kind.EDIT);
    }

    private static void verify(Story story, List<Line> items, String label) {
        for (Line line : items) {
            if (line.has("verified")) {
                story.get(line.key(), KNOWLEDGE_ITEM, KnowledgeItem.class)
                        .setVerifiedOn(story.ago(line.number("verified")));
            }
        }
        story.commit(label, Kind.BULK);
    }
}
