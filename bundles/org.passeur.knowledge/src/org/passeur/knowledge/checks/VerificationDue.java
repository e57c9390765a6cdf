// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.checks;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

import org.passeur.core.check.RowCheck;
import org.passeur.core.check.Severity;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Filter.Op;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.knowledge.Verification;
import org.passeur.knowledge.internal.Words;

/** Items that must be verified within 14 days. */
final class VerificationDue extends RowCheck {

    VerificationDue() {
        super("knowledge.verification-due", Severity.INFO, Words.TEXTS, Set.of(KNOWLEDGE_ITEM),
                "knowledge.verify");
    }

    @Override
    protected Query query(LocalDate on) {
        return Query.of(KNOWLEDGE_ITEM)
                .columns("dueOn")
                .where(Filter.missing("archivedOn"))
                .where(Filter.is("dueOn", Op.GE, on)
                        .and(Filter.is("dueOn", Op.LE, on.plusDays(Verification.DUE_DAYS))));
    }

    @Override
    protected Object[] arguments(Row row, LocalDate on) {
        return new Object[] { Objects.requireNonNull(row.get("dueOn")) };
    }
}
