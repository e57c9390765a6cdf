// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.internal;

import static org.passeur.organisation.model.OrganisationPackage.Literals.MEMBERSHIP;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.CommitRule;
import org.passeur.core.Link;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.core.rule.Refusals;
import org.passeur.organisation.model.Membership;

/** Refuses a second membership without end of the same person in the same team. */
final class OneOpenMembership implements CommitRule {

    private record Pair(long person, long team) {
    }

    @Override
    public Set<EClass> triggers() {
        return Set.of(MEMBERSHIP);
    }

    @Override
    public void after(Commit commit) {
        List<Long> people = commit.saved().stream()
                .filter(o -> o instanceof Membership m && m.getTo() == null && m.getPerson() != null)
                .map(o -> ((Membership) o).getPerson().getId())
                .distinct()
                .toList();
        if (people.isEmpty()) {
            return;
        }
        Refusals refusals = new Refusals();
        Set<Pair> seen = new HashSet<>();
        Filter open = Filter.in("person", people).and(Filter.missing("to"));
        for (Row row : commit.rows(Query.of(MEMBERSHIP).columns("person", "team").where(open).orderBy("id"))) {
            if (!seen.add(new Pair(row.refId("person"), row.refId("team")))
                    && row.get("person") instanceof Link person
                    && row.get("team") instanceof Link team) {
                refusals.add(new PasseurException(Kind.INVALID, Words.TEXTS, "error.membership.twice", person.title(),
                        team.title()).about(row.ref()));
            }
        }
        refusals.raise();
    }
}
