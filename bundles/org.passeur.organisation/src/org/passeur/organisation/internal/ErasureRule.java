// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.internal;

import static org.passeur.organisation.model.OrganisationPackage.Literals.MEMBERSHIP;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.CommitRule;
import org.passeur.core.Ref;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.organisation.model.Membership;
import org.passeur.organisation.model.Person;

/**
 * Carries an erasure on: memberships keep their days for the figures of the team, and lose the role in words; texts name the
 * person no more; the history forgets her record, her memberships and her names. Whom a name in a text means is not always known:
 * see {@link NamesOf}.
 */
final class ErasureRule implements CommitRule {

    @Override
    public Set<EClass> triggers() {
        return Set.of(PERSON);
    }

    @Override
    public void before(Commit commit) {
        Map<Long, Person> erased = commit.saved().stream()
                .filter(o -> o instanceof Person p && p.getErasedOn() != null && !commit.isNew(p))
                .collect(Collectors.toMap(o -> Long.valueOf(o.getId()), Person.class::cast, (a, b) -> a,
                        LinkedHashMap::new));
        if (erased.isEmpty()) {
            return;
        }
        List<Long> ids = List.copyOf(erased.keySet());
        for (Row row : commit.rows(Query.of(MEMBERSHIP).columns("role").where(Filter.in("person", ids)))) {
            commit.forget(row.ref());
            if (row.get("role") != null) {
                commit.copy().get(row.ref(), Membership.class).setRole(null);
            }
        }
        Map<Ref, Person> first = new LinkedHashMap<>();
        for (Row before : commit.rows(Query.of(PERSON).columns("erasedOn").where(Filter.in("id", ids)))) {
            commit.forget(before.ref());
            Person person = erased.get(Long.valueOf(before.ref().id()));
            if (person != null && before.get("erasedOn") == null) {
                first.put(before.ref(), person);
            }
        }
        if (!first.isEmpty()) {
            Map<Ref, Set<String>> names = NamesOf.all(commit);
            Map<Ref, Set<String>> others = new HashMap<>(names);
            others.keySet().removeAll(first.keySet());
            first.forEach((ref, person) -> new NamesOf(commit, ref, names.getOrDefault(ref, Set.of()), others)
                    .replace(person.getName()));
        }
    }
}
