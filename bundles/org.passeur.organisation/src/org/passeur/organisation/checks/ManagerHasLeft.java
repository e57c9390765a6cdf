// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.checks;

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
import org.passeur.organisation.People;
import org.passeur.organisation.internal.Words;

/** People who are there and whose manager has left. */
final class ManagerHasLeft extends RowCheck {

    ManagerHasLeft() {
        super("organisation.manager-has-left", Severity.WARNING, Words.TEXTS, Set.of(PERSON));
    }

    @Override
    protected Query query(LocalDate on) {
        return Query.of(PERSON)
                .columns("manager", "manager.left")
                .where(People.presentOn("", on))
                .where(Filter.is("manager.left", Op.LT, on));
    }

    @Override
    protected Object[] arguments(Row row, LocalDate on) {
        return new Object[] { titleOf(row, "manager"), Objects.requireNonNull(row.get("manager.left")) };
    }
}
