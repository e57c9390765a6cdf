// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;

import org.passeur.core.WorkingCopy;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.knowledge.model.Storage;
import org.passeur.knowledge.model.Topic;
import org.passeur.practices.model.Candidate;
import org.passeur.practices.model.CandidateState;
import org.passeur.practices.model.ContentSource;

/** What content sources offer, and how it becomes knowledge (DOMAIN 6). */
public final class Candidates {

    private Candidates() {
    }

    /** Makes an item of a candidate, in a working copy that the caller commits. */
    public static KnowledgeItem take(WorkingCopy copy, Candidate candidate) {
        KnowledgeItem item = copy.create(KNOWLEDGE_ITEM, KnowledgeItem.class);
        item.setTitle(candidate.getTitle());
        item.setStorage(Storage.AGGREGATOR);
        String address = candidate.getAddress();
        String summary = candidate.getSummary();
        StringBuilder body = new StringBuilder(summary == null ? "" : summary.strip());
        if (address != null && !address.isBlank()) {
            body.append(body.isEmpty() ? "" : "\n\n").append('<').append(address.strip()).append('>');
        }
        item.setBody(body.isEmpty() ? null : body.toString());
        ContentSource source = candidate.getSource();
        if (source != null) {
            item.setSource(source.getName());
            Topic topic = source.getTopic();
            if (topic != null) {
                item.getTopics().add(topic);
            }
        }
        candidate.setItem(item);
        candidate.setState(CandidateState.TAKEN);
        return item;
    }
}
