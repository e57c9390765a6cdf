// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.checks;

import static org.passeur.organisation.model.OrganisationPackage.Literals.MEMBERSHIP;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

import org.passeur.core.check.RowCheck;
import org.passeur.core.check.Severity;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Filter.Op;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.organisation.Period;
import org.passeur.organisation.internal.Words;

/** Memberships that run on although the person has left. */
final class MembershipAfterDeparture extends RowCheck {

    MembershipAfterDeparture() {
        super("organisation.membership-after-departure", Severity.WARNING, Words.TEXTS, Set.of(MEMBERSHIP, PERSON),
                "organisation.end-memberships");
    }

    @Override
    protected Query query(LocalDate on) {
        return Query.of(MEMBERSHIP)
                .columns("person", "team", "person.left")
                .where(Filter.is("person.left", Op.LT, on))
                .where(Period.notEnded("to", on));
    }

    @Override
    protected Object[] arguments(Row row, LocalDate on) {
        return new Object[] { titleOf(row, "team"), Objects.requireNonNull(row.get("person.left")) };
    }

    @Override
    protected String name(Row row) {
        return titleOf(row, "person");
    }
}
