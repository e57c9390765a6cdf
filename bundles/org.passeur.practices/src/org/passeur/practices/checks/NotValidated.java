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

/** Pain points raised more than 30 days ago that nobody has validated or merged. */
final class NotValidated extends RowCheck {

    NotValidated() {
        super("practices.pain-point-not-validated", Severity.INFO, Words.TEXTS, Set.of(PAIN_POINT),
                "practices.validate-pain-point");
    }

    @Override
    protected Query query(LocalDate on) {
        return Query.of(PAIN_POINT).columns("raisedOn").where(Filter.eq("state", PainPointState.RAISED))
                .where(Filter.is("raisedOn", Op.LT, on.minusDays(30)));
    }

    @Override
    protected Object[] arguments(Row row, LocalDate on) {
        return new Object[] { Objects.requireNonNull(row.get("raisedOn")) };
    }
}
