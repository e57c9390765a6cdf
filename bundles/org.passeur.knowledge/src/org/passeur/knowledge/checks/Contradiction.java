// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.checks;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

import org.passeur.core.Link;
import org.passeur.core.Repository;
import org.passeur.core.check.Findings;
import org.passeur.core.check.RowCheck;
import org.passeur.core.check.Severity;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.knowledge.internal.ItemLinks;
import org.passeur.knowledge.internal.Words;
import org.passeur.knowledge.model.LinkKind;

/** Living items that are said to contradict each other. */
final class Contradiction extends RowCheck {

    Contradiction() {
        super("knowledge.contradiction", Severity.WARNING, Words.TEXTS, Set.of(KNOWLEDGE_ITEM), "knowledge.archive");
    }

    @Override
    public void run(Repository repository, LocalDate on, Locale locale, Findings found) {
        for (Row row : rows(repository, on)) {
            for (Link other : ItemLinks.targets(row, LinkKind.CONTRADICTS)) {
                report(row, locale, found, other.title());
            }
        }
    }

    @Override
    protected Query query(LocalDate on) {
        return ItemLinks.query();
    }
}
