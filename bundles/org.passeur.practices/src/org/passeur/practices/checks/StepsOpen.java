// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.checks;

import static org.passeur.practices.model.PracticesPackage.Literals.ONBOARDING_PLAN;

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

/** Plans for arrivals more than 14 days ago with steps that nobody has done. */
final class StepsOpen extends RowCheck {

    StepsOpen() {
        super("practices.onboarding-steps-open", Severity.INFO, Words.TEXTS, Set.of(ONBOARDING_PLAN));
    }

    @Override
    protected Query query(LocalDate on) {
        return Query.of(ONBOARDING_PLAN).columns("person", "stepsOpen").where(Filter.eq("steps.done", false))
                .where(Filter.is("day", Op.LT, on.minusDays(14)));
    }

    @Override
    protected Object[] arguments(Row row, LocalDate on) {
        return new Object[] { Objects.requireNonNull(row.get("stepsOpen")) };
    }

    @Override
    protected String name(Row row) {
        return titleOf(row, "person");
    }
}
