// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.internal;

import static org.passeur.practices.model.PracticesPackage.Literals.ONBOARDING_PLAN;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.CommitRule;
import org.passeur.core.model.Entity;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.organisation.model.Person;

/** Carries an erasure of personal data on to plans for arrivals: they are about one person alone, so they go. */
final class OnboardingErasure implements CommitRule {

    @Override
    public Set<EClass> triggers() {
        return Set.of(PERSON);
    }

    @Override
    public void before(Commit commit) {
        List<Long> erased = commit.saved().stream()
                .filter(o -> o instanceof Person p && p.getErasedOn() != null && !commit.isNew(p))
                .map(Entity::getId)
                .toList();
        if (!erased.isEmpty()) {
            for (Row row : commit.rows(Query.of(ONBOARDING_PLAN).where(Filter.in("person", erased)))) {
                commit.copy().delete(row.ref());
            }
        }
    }
}
