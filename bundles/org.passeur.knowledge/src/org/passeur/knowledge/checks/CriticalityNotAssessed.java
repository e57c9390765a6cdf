// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.checks;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;

import java.time.LocalDate;
import java.util.Set;

import org.passeur.core.check.RowCheck;
import org.passeur.core.check.Severity;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.knowledge.internal.Words;

/** Items of which nobody has said how critical they are. */
final class CriticalityNotAssessed extends RowCheck {

    CriticalityNotAssessed() {
        super("knowledge.criticality-not-assessed", Severity.INFO, Words.TEXTS, Set.of(KNOWLEDGE_ITEM));
    }

    @Override
    protected Query query(LocalDate on) {
        return Query.of(KNOWLEDGE_ITEM).where(Filter.missing("archivedOn")).where(Filter.missing("criticality"));
    }
}
