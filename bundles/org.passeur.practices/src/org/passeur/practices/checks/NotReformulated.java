// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.checks;

import static org.passeur.practices.model.PracticesPackage.Literals.SESSION;
import static org.passeur.practices.model.PracticesPackage.Literals.VERBATIM;

import java.time.LocalDate;
import java.util.Set;

import org.passeur.core.check.RowCheck;
import org.passeur.core.check.Severity;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Filter.Op;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.practices.internal.Words;

/** What was said in sessions more than 14 days ago and was never said back. */
final class NotReformulated extends RowCheck {

    NotReformulated() {
        super("practices.not-reformulated", Severity.INFO, Words.TEXTS, Set.of(VERBATIM, SESSION));
    }

    @Override
    protected Query query(LocalDate on) {
        return Query.of(VERBATIM).columns("session").where(Filter.missing("reformulation"))
                .where(Filter.is("session.date", Op.LT, on.minusDays(14)));
    }

    @Override
    protected Object[] arguments(Row row, LocalDate on) {
        return new Object[] { titleOf(row, "session") };
    }
}
