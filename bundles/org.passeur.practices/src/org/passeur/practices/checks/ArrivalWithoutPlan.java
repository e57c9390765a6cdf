// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.checks;

import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;
import static org.passeur.practices.model.PracticesPackage.Literals.ONBOARDING_PLAN;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

import org.passeur.core.check.RowCheck;
import org.passeur.core.check.Severity;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.practices.Onboarding;
import org.passeur.practices.internal.Words;

/** People who arrive, or arrived lately, and for whom nobody has prepared anything. */
final class ArrivalWithoutPlan extends RowCheck {

    ArrivalWithoutPlan() {
        super("practices.arrival-without-plan", Severity.WARNING, Words.TEXTS, Set.of(PERSON, ONBOARDING_PLAN),
                "practices.plan-onboarding");
    }

    @Override
    protected Query query(LocalDate on) {
        return Query.of(PERSON).columns("joined").where(Onboarding.arriving(on));
    }

    @Override
    protected Object[] arguments(Row row, LocalDate on) {
        return new Object[] { Objects.requireNonNull(row.get("joined")) };
    }
}
