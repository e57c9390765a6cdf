// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.checks;

import static org.passeur.organisation.model.OrganisationPackage.Literals.TEAM;

import java.time.LocalDate;
import java.util.Set;

import org.passeur.core.check.RowCheck;
import org.passeur.core.check.Severity;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.organisation.internal.Words;

/** Teams that nobody leads. */
final class TeamWithoutLead extends RowCheck {

    TeamWithoutLead() {
        super("organisation.team-without-lead", Severity.WARNING, Words.TEXTS, Set.of(TEAM));
    }

    @Override
    protected Query query(LocalDate on) {
        return Query.of(TEAM).where(Filter.missing("lead"));
    }
}
