// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.strategy.internal;

import static org.passeur.strategy.model.StrategyPackage.Literals.OBJECTIVE;
import static org.passeur.strategy.model.StrategyPackage.Literals.SERVING;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
import org.passeur.strategy.Lineage;

/** How many things serve an objective, or one that it was copied from. */
final class ObjectiveServed implements DerivedColumn {

    @Override
    public EClass type() {
        return OBJECTIVE;
    }

    @Override
    public String name() {
        return "served";
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
        Lineage lineage = new Lineage(repository.rows(Query.of(OBJECTIVE).columns("origin")));
        Map<Long, Integer> counts = new HashMap<>();
        Query query = Query.of(SERVING).columns("objective").where(Filter.present("objective"));
        for (Row row : repository.rows(query)) {
            counts.merge(lineage.of(row.refId("objective")), 1, Integer::sum);
        }
        return Batch.map(rows, row -> counts.getOrDefault(lineage.of(row.ref().id()), 0));
    }
}
