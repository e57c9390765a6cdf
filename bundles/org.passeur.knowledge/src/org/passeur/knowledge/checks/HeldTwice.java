// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.checks;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.HOLDING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.passeur.core.Repository;
import org.passeur.core.check.Findings;
import org.passeur.core.check.RowCheck;
import org.passeur.core.check.Severity;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.knowledge.internal.Words;
import org.passeur.organisation.Period;

/** Holdings of the same item by the same person that have days in common. */
final class HeldTwice extends RowCheck {

    private record Pair(long person, long item) {
    }

    HeldTwice() {
        super("knowledge.held-twice", Severity.INFO, Words.TEXTS, Set.of(HOLDING));
    }

    @Override
    public void run(Repository repository, LocalDate on, Locale locale, Findings found) {
        Map<Pair, List<Period>> seen = new HashMap<>();
        for (Row row : rows(repository, on)) {
            Period period = Period.of(row, "since", "until");
            List<Period> others = seen.computeIfAbsent(new Pair(row.refId("person"), row.refId("item")),
                    p -> new ArrayList<>(1));
            if (others.stream().anyMatch(period::overlaps)) {
                report(row, locale, found, titleOf(row, "person"));
            }
            others.add(period);
        }
    }

    @Override
    protected Query query(LocalDate on) {
        return Query.of(HOLDING).columns("person", "item", "since", "until");
    }

    @Override
    protected String name(Row row) {
        return titleOf(row, "item");
    }
}
