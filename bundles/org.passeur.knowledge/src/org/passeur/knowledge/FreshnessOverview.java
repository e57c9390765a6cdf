// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Link;
import org.passeur.core.Repository;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.knowledge.model.Freshness;

/**
 * How fresh the living items are on a day (DOMAIN 2, freshness). The last verification counts, also for a day before it.
 *
 * @param counts of every freshness, 0 included
 * @param items every living item, those to verify soonest first, those never verified last
 */
public record FreshnessOverview(LocalDate on, Map<Freshness, Integer> counts, List<Entry> items) {

    /** An item with its dates. */
    public record Entry(Link item, Freshness freshness, @Nullable LocalDate verifiedOn, int verifyEvery,
            @Nullable LocalDate dueOn, @Nullable Link verifier) {
    }

    /** The overview of a workspace on a day. */
    public static FreshnessOverview of(Repository repository, LocalDate on) {
        List<String> columns = new ArrayList<>(Lifecycle.COLUMNS);
        columns.addAll(List.of("verifiedOn", "verifyEvery", "dueOn", "verifier"));
        List<Entry> entries = new ArrayList<>();
        for (Row row : repository.rows(Query.of(KNOWLEDGE_ITEM).columns(columns))) {
            if (Lifecycle.of(row).alive(on)) {
                LocalDate dueOn = row.get("dueOn", LocalDate.class);
                Integer every = row.get("verifyEvery", Integer.class);
                entries.add(new Entry(new Link(row.ref(), row.title()), Verification.freshness(dueOn, on),
                        row.get("verifiedOn", LocalDate.class), every == null ? 0 : every, dueOn,
                        row.get("verifier", Link.class)));
            }
        }
        return of(on, entries);
    }

    static FreshnessOverview of(LocalDate on, List<Entry> entries) {
        Map<Freshness, Integer> counts = new EnumMap<>(Freshness.class);
        for (Freshness freshness : Freshness.values()) {
            counts.put(freshness, 0);
        }
        entries.forEach(entry -> counts.merge(entry.freshness(), 1, Integer::sum));
        Comparator<Entry> soonest = Comparator.comparing(Entry::dueOn, Comparator.nullsLast(Comparator.naturalOrder()));
        return new FreshnessOverview(on, counts,
                entries.stream().sorted(soonest.thenComparing(e -> e.item().title())).toList());
    }
}
