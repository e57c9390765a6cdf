// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.checks;

import static org.passeur.practices.model.PracticesPackage.Literals.SESSION;

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
import org.passeur.practices.model.SessionState;

/** Sessions summarised whose day lies more than 60 days back and of which nothing came. */
final class NotActedUpon extends RowCheck {

    NotActedUpon() {
        super("practices.not-acted-upon", Severity.INFO, Words.TEXTS, Set.of(SESSION),
                "practices.acted-upon");
    }

    @Override
    protected Query query(LocalDate on) {
        return Query.of(SESSION).columns("date").where(Filter.eq("state", SessionState.SUMMARISED))
                .where(Filter.is("date", Op.LT, on.minusDays(60)));
    }

    @Override
    protected Object[] arguments(Row row, LocalDate on) {
        return new Object[] { Objects.requireNonNull(row.get("date")) };
    }
}
