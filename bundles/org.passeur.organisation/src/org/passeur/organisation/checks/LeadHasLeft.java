// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.checks;

import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;
import static org.passeur.organisation.model.OrganisationPackage.Literals.TEAM;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

import org.passeur.core.check.RowCheck;
import org.passeur.core.check.Severity;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Filter.Op;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.organisation.internal.Words;

/** Teams whose lead has left. */
final class LeadHasLeft extends RowCheck {

    LeadHasLeft() {
        super("organisation.lead-has-left", Severity.WARNING, Words.TEXTS, Set.of(TEAM, PERSON));
    }

    @Override
    protected Query query(LocalDate on) {
        return Query.of(TEAM).columns("lead", "lead.left").where(Filter.is("lead.left", Op.LT, on));
    }

    @Override
    protected Object[] arguments(Row row, LocalDate on) {
        return new Object[] { titleOf(row, "lead"), Objects.requireNonNull(row.get("lead.left")) };
    }
}
