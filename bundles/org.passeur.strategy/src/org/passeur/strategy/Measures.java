// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.strategy;

import static org.passeur.strategy.model.StrategyPackage.Literals.INDICATOR;
import static org.passeur.strategy.model.StrategyPackage.Literals.MEASURE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Repository;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Filter.Op;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;

/** What was measured until a day; indicators of one line share it. */
public final class Measures {

    /** One measured value. */
    public record Value(LocalDate date, double value) {
    }

    private final Lineage lineage;
    private final Map<Long, List<Value>> values = new HashMap<>();

    private Measures(Lineage lineage) {
        this.lineage = lineage;
    }

    /** All that was measured until a day. */
    public static Measures read(Repository repository, LocalDate on) {
        Measures measures = new Measures(new Lineage(repository.rows(Query.of(INDICATOR).columns("origin"))));
        Query query = Query.of(MEASURE)
                .columns("indicator", "date", "value")
                .where(Filter.is("date", Op.LE, on))
                .orderBy("date");
        for (Row row : repository.rows(query)) {
            if (row.get("date") instanceof LocalDate date && row.get("value") instanceof Double value) {
                measures.values.computeIfAbsent(measures.lineage.of(row.refId("indicator")), i -> new ArrayList<>())
                        .add(new Value(date, value));
            }
        }
        return measures;
    }

    /** The values of an indicator and of those it was copied from, the oldest first. */
    public List<Value> of(long indicator) {
        return values.getOrDefault(lineage.of(indicator), List.of());
    }

    /** How far an indicator has come. */
    public Progress progress(long indicator, @Nullable Double baseline, @Nullable Double target) {
        List<Value> all = of(indicator);
        return all.isEmpty() ? new Progress(baseline, target, null, null)
                : new Progress(baseline, target, all.getLast().value(), all.getLast().date());
    }

    /** The same for a row with the columns {@code baseline} and {@code target}. */
    public Progress progress(Row indicator) {
        return progress(indicator.ref().id(), indicator.get("baseline", Double.class),
                indicator.get("target", Double.class));
    }
}
