// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.checks;

import static org.passeur.practices.model.PracticesPackage.Literals.PRACTICE;
import static org.passeur.practices.model.PracticesPackage.Literals.SESSION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.passeur.core.Repository;
import org.passeur.core.check.RowCheck;
import org.passeur.core.check.Severity;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.practices.Sessions;
import org.passeur.practices.internal.Words;
import org.passeur.practices.model.Cadence;
import org.passeur.practices.model.PracticeState;

/** Practices that run in a rhythm, whose last session lies further back than the rhythm says, with none planned. */
final class NoNextSession extends RowCheck {

    NoNextSession() {
        super("practices.no-next-session", Severity.WARNING, Words.TEXTS, Set.of(PRACTICE, SESSION),
                "practices.plan-session");
    }

    @Override
    protected Optional<List<Row>> chosen(Repository repository, LocalDate on) {
        return Optional.of(repository.rows(query(on).on(on)).stream()
                .filter(row -> row.get("next") == null && overdue(row, on)).toList());
    }

    private static boolean overdue(Row row, LocalDate on) {
        LocalDate last = row.get("lastHeld", LocalDate.class);
        return last == null || row.get("cadence") instanceof Cadence cadence
                && Sessions.after(cadence, last).isBefore(on);
    }

    @Override
    protected Query query(LocalDate on) {
        return Query.of(PRACTICE).columns("cadence", "lastHeld", "next")
                .where(Filter.eq("state", PracticeState.RUNNING))
                .where(Filter.not(Filter.in("cadence", List.of(Cadence.ON_OCCASION, Cadence.CONTINUOUS))));
    }
}
