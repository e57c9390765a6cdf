// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.checks;

import static org.passeur.practices.model.PracticesPackage.Literals.PAIN_POINT;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

import org.passeur.core.check.RowCheck;
import org.passeur.core.check.Severity;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Filter.Op;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.practices.internal.Words;
import org.passeur.practices.model.PainPointState;

/** Pain points validated more than 60 days ago that nobody has answered. */
final class Unanswered extends RowCheck {

    Unanswered() {
        super("practices.pain-point-unanswered", Severity.WARNING, Words.TEXTS, Set.of(PAIN_POINT),
                "practices.answer-pain-point");
    }

    @Override
    protected Query query(LocalDate on) {
        return Query.of(PAIN_POINT).columns("validatedOn").where(Filter.eq("state", PainPointState.VALIDATED))
                .where(Filter.is("validatedOn", Op.LT, on.minusDays(60)));
    }

    @Override
    protected Object[] arguments(Row row, LocalDate on) {
        return new Object[] { Objects.requireNonNull(row.get("validatedOn")) };
    }
}
