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
import org.passeur.organisation.internal.Words;

/** Personal data kept longer than it may be. */
final class KeepUntilPassed extends RowCheck {

    KeepUntilPassed() {
        super("organisation.keep-until-passed", Severity.ERROR, Words.TEXTS, Set.of(PERSON),
                "organisation.erase");
    }

    @Override
    protected Query query(LocalDate on) {
        return Query.of(PERSON).columns("keepUntil").where(Filter.is("keepUntil", Op.LT, on))
                .where(Filter.missing("erasedOn"));
    }

    @Override
    protected Object[] arguments(Row row, LocalDate on) {
        return new Object[] { Objects.requireNonNull(row.get("keepUntil")) };
    }
}
