// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.checks;

import static org.passeur.practices.model.PracticesPackage.Literals.MANDATE;

import java.time.LocalDate;
import java.util.Set;

import org.passeur.core.check.RowCheck;
import org.passeur.core.check.Severity;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Filter.Op;
import org.passeur.core.query.Query;
import org.passeur.practices.internal.Words;

/** Mandates that Direction has not validated. */
final class MandateNotValidated extends RowCheck {

    MandateNotValidated() {
        super("practices.mandate-not-validated", Severity.WARNING, Words.TEXTS, Set.of(MANDATE));
    }

    @Override
    protected Query query(LocalDate on) {
        return Query.of(MANDATE).where(Filter.missing("validatedOn"))
                .where(Filter.missing("to").or(Filter.is("to", Op.GE, on)));
    }
}
