// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.strategy;

import static org.passeur.strategy.model.StrategyPackage.Literals.INDICATOR;
import static org.passeur.strategy.model.StrategyPackage.Literals.OBJECTIVE;
import static org.passeur.strategy.model.StrategyPackage.Literals.SERVING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Link;
import org.passeur.core.Repository;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.strategy.Editions.Edition;

/**
 * One edition of the strategy with everything that belongs to it on a day.
 *
 * @param edition the edition
 * @param aims its objectives in the order in which they were written
 * @param servesOthers what serves an objective that is not in it
 * @param servesNone what serves no objective at all
 */
public record StrategyFacts(Edition edition, List<Aim> aims, List<Link> servesOthers, List<Link> servesNone) {

    /** An objective with its indicators, and what serves it or one that it was copied from. */
    public record Aim(Link objective, @Nullable String description, List<Gauge> gauges, List<Link> servedBy) {

        /** How far it has come: the mean of its indicators, each between 0 and 100. */
        public OptionalDouble progress() {
            return Progress.mean(gauges.stream().map(Gauge::progress).toList());
        }
    }

    /** An indicator and how far it has come. */
    public record Gauge(Link indicator, @Nullable String unit, @Nullable LocalDate due, Progress progress) {

        /** True where the day it is due is over and the target is not reached. */
        public boolean late(LocalDate on) {
            LocalDate day = due;
            return day != null && day.isBefore(on) && !progress.reached();
        }
    }

    /** Reads an edition as it stands on a day. */
    public static StrategyFacts read(Repository repository, Edition edition, LocalDate on) {
        Map<Long, List<Gauge>> gauges = gauges(repository, edition, on);
        List<Row> objectives = repository.rows(Query.of(OBJECTIVE).columns("origin", "strategy", "description"));
        Lineage lineage = new Lineage(objectives);
        Map<Long, List<Link>> serving = new HashMap<>();
        List<Link> none = new ArrayList<>();
        for (Row row : repository.rows(Query.of(SERVING).columns("objective"))) {
            long objective = row.refId("objective");
            List<Link> list = objective == 0 ? none
                    : serving.computeIfAbsent(lineage.of(objective), o -> new ArrayList<>());
            list.add(new Link(row.ref(), row.title()));
        }
        List<Aim> aims = new ArrayList<>();
        for (Row row : objectives) {
            if (row.refId("strategy") == edition.strategy().ref().id()) {
                List<Link> by = serving.remove(lineage.of(row.ref().id()));
                aims.add(new Aim(new Link(row.ref(), row.title()), row.get("description", String.class),
                        gauges.getOrDefault(row.ref().id(), List.of()), by == null ? List.of() : by));
            }
        }
        List<Link> others = serving.values().stream().flatMap(List::stream).toList();
        return new StrategyFacts(edition, List.copyOf(aims), others, none);
    }

    private static Map<Long, List<Gauge>> gauges(Repository repository, Edition edition, LocalDate on) {
        Measures measures = Measures.read(repository, on);
        Query query = Query.of(INDICATOR)
                .columns("objective", "unit", "baseline", "target", "due")
                .where(Filter.eq("objective.strategy", edition.strategy()));
        Map<Long, List<Gauge>> gauges = new HashMap<>();
        for (Row row : repository.rows(query)) {
            gauges.computeIfAbsent(row.refId("objective"), o -> new ArrayList<>())
                    .add(new Gauge(new Link(row.ref(), row.title()), row.get("unit", String.class),
                            row.get("due", LocalDate.class), measures.progress(row)));
        }
        return gauges;
    }

    /** All its indicators. */
    public List<Gauge> gauges() {
        return aims.stream().flatMap(aim -> aim.gauges().stream()).toList();
    }

    /** How far it has come: the mean of its indicators, each between 0 and 100. */
    public OptionalDouble progress() {
        return Progress.mean(gauges().stream().map(Gauge::progress).toList());
    }
}
