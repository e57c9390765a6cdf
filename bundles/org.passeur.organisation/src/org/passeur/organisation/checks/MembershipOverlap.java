// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.checks;

import static org.passeur.organisation.model.OrganisationPackage.Literals.MEMBERSHIP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.passeur.core.Repository;
import org.passeur.core.check.Findings;
import org.passeur.core.check.RowCheck;
import org.passeur.core.check.Severity;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.organisation.Period;
import org.passeur.organisation.internal.Words;

/** Memberships of the same person in the same team that have days in common. */
final class MembershipOverlap extends RowCheck {

    private record Pair(long person, long team) {
    }

    MembershipOverlap() {
        super("organisation.membership-overlap", Severity.WARNING, Words.TEXTS, Set.of(MEMBERSHIP));
    }

    @Override
    public void run(Repository repository, LocalDate on, Locale locale, Findings found) {
        Map<Pair, List<Period>> seen = new HashMap<>();
        for (Row row : rows(repository, on)) {
            Period period = Period.of(row, "from", "to");
            List<Period> others = seen.computeIfAbsent(new Pair(row.refId("person"), row.refId("team")),
                    p -> new ArrayList<>());
            if (others.stream().anyMatch(period::overlaps)) {
                report(row, locale, found, titleOf(row, "team"));
            }
            others.add(period);
        }
    }

    @Override
    protected Query query(LocalDate on) {
        return Query.of(MEMBERSHIP).columns("person", "team", "from", "to");
    }

    @Override
    protected String name(Row row) {
        return titleOf(row, "person");
    }
}
