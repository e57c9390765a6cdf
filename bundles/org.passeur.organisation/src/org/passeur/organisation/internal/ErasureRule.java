// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.internal;

import static org.passeur.organisation.model.OrganisationPackage.Literals.MEMBERSHIP;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.CommitRule;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.organisation.model.Membership;
import org.passeur.organisation.model.Person;

/** Carries an erasure on to the memberships: their days stay for the figures of the team, the role in words does not. */
final class ErasureRule implements CommitRule {

    @Override
    public Set<EClass> triggers() {
        return Set.of(PERSON);
    }

    @Override
    public void before(Commit commit) {
        List<Long> erased = commit.saved().stream()
                .filter(o -> o instanceof Person p && p.getErasedOn() != null)
                .map(o -> o.getId())
                .toList();
        if (erased.isEmpty()) {
            return;
        }
        Filter named = Filter.in("person", erased).and(Filter.present("role"));
        for (Row row : commit.rows(Query.of(MEMBERSHIP).where(named))) {
            commit.copy().get(row.ref(), Membership.class).setRole(null);
        }
    }
}
