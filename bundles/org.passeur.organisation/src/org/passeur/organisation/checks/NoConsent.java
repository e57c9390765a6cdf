// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.checks;

import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;

import java.time.LocalDate;
import java.util.Set;

import org.passeur.core.check.RowCheck;
import org.passeur.core.check.Severity;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.organisation.People;
import org.passeur.organisation.internal.Words;

/** People who are there and whose consent is not noted. */
final class NoConsent extends RowCheck {

    NoConsent() {
        super("organisation.no-consent", Severity.INFO, Words.TEXTS, Set.of(PERSON),
                "organisation.give-consent");
    }

    @Override
    protected Query query(LocalDate on) {
        return Query.of(PERSON)
                .where(People.presentOn("", on))
                .where(Filter.eq("consent", false))
                .where(Filter.missing("erasedOn"));
    }
}
