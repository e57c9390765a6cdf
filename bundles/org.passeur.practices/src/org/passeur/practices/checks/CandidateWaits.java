// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.checks;

import static org.passeur.practices.model.PracticesPackage.Literals.CANDIDATE;

import java.time.LocalDate;
import java.util.Set;

import org.passeur.core.check.RowCheck;
import org.passeur.core.check.Severity;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Filter.Op;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.practices.internal.Words;
import org.passeur.practices.model.CandidateState;

/** What sources offered more than 30 days ago and nobody has looked at. */
final class CandidateWaits extends RowCheck {

    CandidateWaits() {
        super("practices.candidate-waits", Severity.INFO, Words.TEXTS, Set.of(CANDIDATE),
                "practices.take-candidate",
                "practices.leave-candidate");
    }

    @Override
    protected Query query(LocalDate on) {
        return Query.of(CANDIDATE).columns("source").where(Filter.eq("state", CandidateState.NEW))
                .where(Filter.is("published", Op.LT, on.minusDays(30)));
    }

    @Override
    protected Object[] arguments(Row row, LocalDate on) {
        return new Object[] { titleOf(row, "source") };
    }
}
