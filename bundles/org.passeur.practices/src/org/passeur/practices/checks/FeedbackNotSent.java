// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.checks;

import static org.passeur.practices.model.PracticesPackage.Literals.FEEDBACK_DOCUMENT;

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

/** Feedback documents that have waited for more than 14 days to go out. */
final class FeedbackNotSent extends RowCheck {

    FeedbackNotSent() {
        super("practices.feedback-not-sent", Severity.WARNING, Words.TEXTS, Set.of(FEEDBACK_DOCUMENT),
                "practices.send-feedback");
    }

    @Override
    protected Query query(LocalDate on) {
        return Query.of(FEEDBACK_DOCUMENT).columns("date").where(Filter.missing("sentOn"))
                .where(Filter.is("date", Op.LT, on.minusDays(14)));
    }

    @Override
    protected Object[] arguments(Row row, LocalDate on) {
        return new Object[] { Objects.requireNonNull(row.get("date")) };
    }
}
