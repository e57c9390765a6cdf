// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.checks;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.REMARK;

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
import org.passeur.knowledge.model.RemarkState;

/** Remarks that have been open for more than 14 days. */
final class RemarkOpen extends RowCheck {

    RemarkOpen() {
        super("knowledge.remark-open", Severity.INFO, Words.TEXTS, Set.of(REMARK),
                "knowledge.answer-remark");
    }

    @Override
    protected Query query(LocalDate on) {
        return Query.of(REMARK)
                .columns("item", "date")
                .where(Filter.eq("state", RemarkState.OPEN))
                .where(Filter.is("date", Op.LT, on.minusDays(14)));
    }

    @Override
    protected Object[] arguments(Row row, LocalDate on) {
        return new Object[] { Objects.requireNonNull(row.get("date")) };
    }

    @Override
    protected String name(Row row) {
        return titleOf(row, "item");
    }
}
