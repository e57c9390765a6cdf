// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.ui.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.passeur.core.Models;
import org.passeur.knowledge.Triage.Change;
import org.passeur.knowledge.model.KnowledgePackage;
import org.passeur.knowledge.ui.Words;

/** Says what a triage would do. */
final class TriageWords {

    private TriageWords() {
    }

    static boolean changesSomething(Change change) {
        return change.kind().isPresent() || change.criticality().isPresent() || change.verifier().isPresent()
                || !change.holders().isEmpty() || !change.topics().isEmpty() || !change.newTopics().isEmpty();
    }

    static String of(Change change, Models models, Locale locale) {
        List<String> parts = new ArrayList<>();
        change.kind().ifPresent(kind -> parts.add(label(models, "kind", locale)));
        change.criticality().ifPresent(value -> parts.add(label(models, "criticality", locale)));
        if (!change.holders().isEmpty()) {
            parts.add(Words.get("triage.says.holders", Integer.valueOf(change.holders().size())));
        }
        change.verifier().ifPresent(ref -> parts.add(label(models, "verifier", locale)));
        int topics = change.topics().size() + change.newTopics().size();
        if (topics > 0) {
            parts.add(Words.get("triage.says.topics", Integer.valueOf(topics)));
        }
        if (!change.newTopics().isEmpty()) {
            parts.add(Words.get("triage.says.new-topics", String.join(", ", change.newTopics())));
        }
        return parts.isEmpty() ? Words.get("triage.says.nothing")
                : Words.get("triage.says", String.join(" \u00b7 ", parts));
    }

    private static String label(Models models, String feature, Locale locale) {
        return models.label(KnowledgePackage.Literals.KNOWLEDGE_ITEM, feature, locale);
    }
}
