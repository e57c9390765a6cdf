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
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.practices.internal.Words;
import org.passeur.practices.model.SessionState;

/** Sessions that were held and for which nobody noted who came: mixing cannot count them. */
final class NobodyCame extends RowCheck {

    NobodyCame() {
        super("practices.nobody-came", Severity.INFO, Words.TEXTS, Set.of(SESSION));
    }

    @Override
    protected Query query(LocalDate on) {
        return Query.of(SESSION).columns("date").where(Filter.not(Filter.eq("state", SessionState.PLANNED)))
                .where(Filter.missing("attendance"));
    }

    @Override
    protected Object[] arguments(Row row, LocalDate on) {
        return new Object[] { Objects.requireNonNull(row.get("date")) };
    }
}
