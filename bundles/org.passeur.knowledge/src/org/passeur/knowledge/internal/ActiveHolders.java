// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.internal;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.HOLDING;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;

import org.passeur.core.Repository;
import org.passeur.core.query.Batch;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.organisation.People;
import org.passeur.organisation.Period;

/** Counts the people who hold items: the holding has not ended, and the person has not left (DOMAIN 2, risk of loss). */
final class ActiveHolders {

    private static final int FEW = 200;

    /** The counts of all items, as of a change set. */
    private record Known(long changeSet, LocalDate on, Map<Long, Integer> counts) {
    }

    private final int daysLater;
    private final Map<Repository, Known> known = Collections.synchronizedMap(new WeakHashMap<>());

    /** Counts people who hold on a day and are still in the company so many days later. */
    ActiveHolders(int daysLater) {
        this.daysLater = daysLater;
    }

    /**
     * For each item of some rows how many people hold it; items without holders are left out. Ordering a table asks for all
     * rows in windows, so larger windows share one count of everything until something is committed.
     */
    Map<Long, Integer> count(Repository repository, List<Row> items, LocalDate on) {
        if (items.size() <= FEW) {
            return count(repository, on, Batch.of("item", items));
        }
        long changeSet = repository.lastChangeSet();
        Known all = known.get(repository);
        if (all == null || all.changeSet != changeSet || !all.on.equals(on)) {
            all = new Known(changeSet, on, count(repository, on, Filter.ALL));
            known.put(repository, all);
        }
        return all.counts;
    }

    private Map<Long, Integer> count(Repository repository, LocalDate on, Filter which) {
        Filter active = Period.covering("since", "until", on)
                .and(People.presentOn("person.", on))
                .and(People.notLeft("person.", on.plusDays(daysLater)))
                .and(which);
        Map<Long, Set<Long>> holders = new HashMap<>();
        for (Row row : repository.rows(Query.of(HOLDING).columns("item", "person").where(active))) {
            holders.computeIfAbsent(row.refId("item"), i -> new HashSet<>(4)).add(row.refId("person"));
        }
        Map<Long, Integer> counts = new HashMap<>();
        holders.forEach((item, people) -> counts.put(item, people.size()));
        return counts;
    }
}
