// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.internal;

import static org.passeur.organisation.model.OrganisationPackage.Literals.MEMBERSHIP;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Link;
import org.passeur.core.Repository;
import org.passeur.core.query.Batch;
import org.passeur.core.query.DerivedColumn;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.organisation.Period;

/** The names of the teams that a person is in on a day. */
final class PersonTeams implements DerivedColumn {

    @Override
    public EClass type() {
        return PERSON;
    }

    @Override
    public String name() {
        return "teams";
    }

    @Override
    public EClassifier valueType() {
        return EcorePackage.Literals.ESTRING;
    }

    @Override
    public List<String> needs() {
        return List.of();
    }

    @Override
    public List<@Nullable Object> values(Repository repository, List<Row> rows, LocalDate on) {
        Filter now = Period.covering("from", "to", on).and(Batch.of("person", rows));
        Map<Long, SortedSet<String>> teams = new HashMap<>();
        for (Row row : repository.rows(Query.of(MEMBERSHIP).columns("team", "person").where(now))) {
            if (row.get("team") instanceof Link team) {
                teams.computeIfAbsent(row.refId("person"), p -> new TreeSet<>()).add(team.title());
            }
        }
        return Batch.map(rows, row -> {
            SortedSet<String> names = teams.get(row.ref().id());
            return names == null ? null : String.join(", ", names);
        });
    }
}
