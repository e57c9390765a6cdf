// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation;

import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.passeur.core.CommitRule;
import org.passeur.core.model.Entity;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.organisation.model.Person;

/**
 * Carries an erasure of personal data on to objects that are about one person alone: they go, from the history too. A rule for any
 * domain.
 *
 * @param type the class of the objects
 * @param person their reference to the person
 */
public record ErasedWithPerson(EClass type, EReference person) implements CommitRule {

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
            for (Row row : commit.rows(Query.of(type).where(Filter.in(person.getName(), erased)))) {
                commit.forget(row.ref());
                commit.copy().delete(row.ref());
            }
        }
    }
}
