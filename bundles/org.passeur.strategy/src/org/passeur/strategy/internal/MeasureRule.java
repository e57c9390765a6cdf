// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.strategy.internal;

import static org.passeur.strategy.model.StrategyPackage.Literals.MEASURE;
import static org.passeur.strategy.model.StrategyPackage.Literals.MEASURE__INDICATOR;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.CommitRule;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Ref;
import org.passeur.core.model.Entity;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.core.rule.Ids;
import org.passeur.core.rule.Refusals;
import org.passeur.strategy.model.Measure;

/** Refuses what was not measured yet, and two values of one indicator on one day: nobody could say which one counts. */
final class MeasureRule implements CommitRule {

    private record Day(long indicator, LocalDate date) {
    }

    @Override
    public Set<EClass> triggers() {
        return Set.of(MEASURE);
    }

    @Override
    public void before(Commit commit) {
        Refusals refusals = new Refusals();
        for (Entity object : commit.saved()) {
            if (object instanceof Measure measure && measure.getDate() != null
                    && measure.getDate().isAfter(commit.today())) {
                refusals.add(refusal("error.measure.future", measure));
            }
        }
        refusals.raise();
    }

    @Override
    public void after(Commit commit) {
        Set<Day> seen = new HashSet<>();
        Set<Day> twice = new HashSet<>();
        List<Long> indicators = commit.saved().stream().map(o -> Ids.of(o, MEASURE__INDICATOR)).distinct().toList();
        for (List<Long> ids : Ids.chunks(indicators)) {
            Query query = Query.of(MEASURE).columns("indicator", "date").where(Filter.in("indicator", ids));
            for (Row row : commit.rows(query)) {
                if (row.get("date") instanceof LocalDate date) {
                    Day day = new Day(row.refId("indicator"), date);
                    if (!seen.add(day)) {
                        twice.add(day);
                    }
                }
            }
        }
        Refusals refusals = new Refusals();
        for (Entity object : commit.saved().reversed()) {
            if (object instanceof Measure measure
                    && twice.remove(new Day(Ids.of(measure, MEASURE__INDICATOR), measure.getDate()))) {
                refusals.add(refusal("error.measure.twice", measure));
            }
        }
        refusals.raise();
    }

    private static PasseurException refusal(String key, Measure measure) {
        return new PasseurException(Kind.INVALID, Words.TEXTS, key,
                measure.getIndicator() == null ? "?" : measure.getIndicator().getName(), measure.getDate())
                .about(new Ref(MEASURE, measure.getId()));
    }
}
