// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.checks;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;

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
import org.passeur.knowledge.Duplicates;
import org.passeur.knowledge.internal.Words;

/** Items that say nearly the same. */
final class NearDuplicate implements Check {

    private static final String ID = "knowledge.near-duplicate";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<EClass> concerns() {
        return Set.of(KNOWLEDGE_ITEM);
    }

    @Override
    public void run(Repository repository, LocalDate on, Locale locale, Findings found) {
        for (Duplicates.Pair pair : Duplicates.of(repository, on)) {
            found.add(() -> new Problem(ID, Severity.INFO, pair.first(),
                    Words.TEXTS.get(locale, "check." + ID + ".found", pair.first().title(), pair.second().title(),
                            pair.likeness()),
                    List.of()));
        }
    }
}
