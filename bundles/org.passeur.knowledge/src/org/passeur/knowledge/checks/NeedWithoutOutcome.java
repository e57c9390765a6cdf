// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.checks;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.NEED;

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
import org.passeur.knowledge.model.NeedOutcome;

/** Needs of which nobody noted for 14 days what came of them. */
final class NeedWithoutOutcome extends RowCheck {

    NeedWithoutOutcome() {
        super("knowledge.need-without-outcome", Severity.INFO, Words.TEXTS, Set.of(NEED),
                "knowledge.no-reply");
    }

    @Override
    protected Query query(LocalDate on) {
        return Query.of(NEED)
                .columns("date")
                .where(Filter.eq("outcome", NeedOutcome.PENDING))
                .where(Filter.is("date", Op.LT, on.minusDays(14)));
    }

    @Override
    protected Object[] arguments(Row row, LocalDate on) {
        return new Object[] { Objects.requireNonNull(row.get("date")) };
    }
}
