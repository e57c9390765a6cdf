// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.checks;

import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;
import static org.passeur.practices.model.PracticesPackage.Literals.PRACTICE;

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
import org.passeur.practices.model.PracticeState;

/** Practices that run and whose owner has left. */
final class OwnerHasLeft extends RowCheck {

    OwnerHasLeft() {
        super("practices.owner-has-left", Severity.WARNING, Words.TEXTS, Set.of(PRACTICE, PERSON));
    }

    @Override
    protected Query query(LocalDate on) {
        return Query.of(PRACTICE).columns("owner", "owner.left")
                .where(Filter.not(Filter.eq("state", PracticeState.ENDED)))
                .where(Filter.is("owner.left", Op.LT, on));
    }

    @Override
    protected Object[] arguments(Row row, LocalDate on) {
        return new Object[] { titleOf(row, "owner"), Objects.requireNonNull(row.get("owner.left")) };
    }
}
