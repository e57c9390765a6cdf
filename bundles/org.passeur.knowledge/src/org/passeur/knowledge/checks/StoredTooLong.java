// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.checks;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.PASSING;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.Repository;
import org.passeur.core.check.Check;
import org.passeur.core.check.Findings;
import org.passeur.core.check.Problem;
import org.passeur.core.check.Severity;
import org.passeur.knowledge.StoredNotShared;
import org.passeur.knowledge.internal.Words;

/** Items that have been stored for more than 30 days without being shared. */
final class StoredTooLong implements Check {

    private static final String ID = "knowledge.stored-not-shared";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<EClass> concerns() {
        return Set.of(KNOWLEDGE_ITEM, PASSING);
    }

    @Override
    public void run(Repository repository, LocalDate on, Locale locale, Findings found) {
        for (StoredNotShared stored : StoredNotShared.of(repository, on)) {
            found.add(() -> new Problem(ID, Severity.WARNING, stored.item(),
                    Words.TEXTS.get(locale, "check." + ID + ".found", stored.item().title(), stored.days()),
                    List.of()));
        }
    }
}
