// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.internal;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.HOLDING;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.passeur.core.Repository;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.organisation.People;
import org.passeur.organisation.Period;

/** Counts the people who hold items: the holding has not ended, and the person has not left (DOMAIN 2, risk of loss). */
final class ActiveHolders {

    private ActiveHolders() {
    }

    /** For each item of some rows how many people hold it on a day and are still in the company so many days later. */
    static Map<Long, Integer> count(Repository repository, List<Row> items, LocalDate on, int daysLater) {
        Filter active = Period.covering("since", "until", on)
                .and(People.presentOn("person.", on))
                .and(People.notLeft("person.", on.plusDays(daysLater)))
                .and(Batch.of("item", items));
        Map<Long, Set<Long>> holders = new HashMap<>();
        for (Row row : repository.rows(Query.of(HOLDING).columns("item", "person").where(active))) {
            holders.computeIfAbsent(row.refId("item"), i -> new HashSet<>(4)).add(row.refId("person"));
        }
        Map<Long, Integer> counts = new HashMap<>();
        holders.forEach((item, people) -> counts.put(item, people.size()));
        return counts;
    }
}
