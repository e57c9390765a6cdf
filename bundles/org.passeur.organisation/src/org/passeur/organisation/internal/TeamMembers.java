// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.internal;

import static org.passeur.organisation.model.OrganisationPackage.Literals.MEMBERSHIP;
import static org.passeur.organisation.model.OrganisationPackage.Literals.TEAM;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Repository;
import org.passeur.core.query.Batch;
import org.passeur.core.query.DerivedColumn;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.organisation.People;
import org.passeur.organisation.Period;

/** How many people a team has on a day: memberships that run, of people who have not left. */
final class TeamMembers implements DerivedColumn {

    @Override
    public EClass type() {
        return TEAM;
    }

    @Override
    public String name() {
        return "members";
    }

    @Override
    public EClassifier valueType() {
        return EcorePackage.Literals.EINT;
    }

    @Override
    public List<String> needs() {
        return List.of();
    }

    @Override
    public List<@Nullable Object> values(Repository repository, List<Row> rows, LocalDate on) {
        Filter now = Period.covering("from", "to", on).and(People.notLeft("person.", on)).and(Batch.of("team", rows));
        Map<Long, Set<Long>> people = new HashMap<>();
        for (Row row : repository.rows(Query.of(MEMBERSHIP).columns("team", "person").where(now))) {
            people.computeIfAbsent(row.refId("team"), t -> new HashSet<>()).add(row.refId("person"));
        }
        return Batch.map(rows, row -> people.getOrDefault(row.ref().id(), Set.of()).size());
    }
}
