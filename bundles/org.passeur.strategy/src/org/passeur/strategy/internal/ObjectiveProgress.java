// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.strategy.internal;

import static org.passeur.strategy.model.StrategyPackage.Literals.INDICATOR;
import static org.passeur.strategy.model.StrategyPackage.Literals.OBJECTIVE;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.strategy.Measures;
import org.passeur.strategy.Progress;

/** How far an objective has come: the mean of its indicators' progress, each between 0 and 100 ({@link Progress#mean}). */
final class ObjectiveProgress implements DerivedColumn {

    @Override
    public EClass type() {
        return OBJECTIVE;
    }

    @Override
    public String name() {
        return "progress";
    }

    @Override
    public EClassifier valueType() {
        return EcorePackage.Literals.EDOUBLE_OBJECT;
    }

    @Override
    public List<String> needs() {
        return List.of();
    }

    @Override
    public List<@Nullable Object> values(Repository repository, List<Row> rows, LocalDate on) {
        Measures measures = Measures.read(repository, on);
        Map<Long, List<Progress>> progress = new HashMap<>();
        Query query = Query.of(INDICATOR).columns("objective", "baseline", "target")
                .where(Batch.of("objective", rows));
        for (Row row : repository.rows(query)) {
            progress.computeIfAbsent(row.refId("objective"), o -> new ArrayList<>()).add(measures.progress(row));
        }
        return Batch.map(rows,
                row -> IndicatorColumn.figure(Progress.mean(progress.getOrDefault(row.ref().id(), List.of()))));
    }
}
