// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.internal;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.HOLDING;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;

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

/** How many items a person holds on a day. */
final class PersonItemsHeld implements DerivedColumn {

    @Override
    public EClass type() {
        return PERSON;
    }

    @Override
    public String name() {
        return "itemsHeld";
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
        Filter active = Period.covering("since", "until", on).and(People.presentOn("person.", on))
                .and(Batch.of("person", rows));
        Map<Long, Set<Long>> items = new HashMap<>();
        for (Row row : repository.rows(Query.of(HOLDING).columns("item", "person").where(active))) {
            items.computeIfAbsent(row.refId("person"), p -> new HashSet<>()).add(row.refId("item"));
        }
        return Batch.map(rows, row -> items.getOrDefault(row.ref().id(), Set.of()).size());
    }
}
