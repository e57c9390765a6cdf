// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.checks;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

import org.passeur.core.check.RowCheck;
import org.passeur.core.check.Severity;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Filter.Op;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.knowledge.internal.Words;

/** Items whose verifier has left. */
final class VerifierHasLeft extends RowCheck {

    VerifierHasLeft() {
        super("knowledge.verifier-has-left", Severity.WARNING, Words.TEXTS, Set.of(KNOWLEDGE_ITEM, PERSON));
    }

    @Override
    protected Query query(LocalDate on) {
        return Query.of(KNOWLEDGE_ITEM)
                .columns("verifier", "verifier.left")
                .where(Filter.missing("archivedOn"))
                .where(Filter.is("verifier.left", Op.LT, on));
    }

    @Override
    protected Object[] arguments(Row row, LocalDate on) {
        return new Object[] { titleOf(row, "verifier"), Objects.requireNonNull(row.get("verifier.left")) };
    }
}
