// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.checks;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.PASSING;
import static org.passeur.practices.model.PracticesPackage.Literals.CHANNEL;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.passeur.core.Repository;
import org.passeur.core.check.RowCheck;
import org.passeur.core.check.Severity;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.practices.internal.Words;

/** Items passed on in a channel after it was closed. */
final class PassedInClosedChannel extends RowCheck {

    PassedInClosedChannel() {
        super("practices.passed-in-closed-channel", Severity.INFO, Words.TEXTS, Set.of(CHANNEL, PASSING));
    }

    @Override
    protected Optional<List<Row>> chosen(Repository repository, LocalDate on) {
        Map<Long, LocalDate> closed = new HashMap<>();
        for (Row row : repository
                .rows(Query.of(CHANNEL).columns("closedOn").where(Filter.present("closedOn")))) {
            LocalDate day = row.get("closedOn", LocalDate.class);
            if (day != null) {
                closed.put(row.ref().id(), day);
            }
        }
        return Optional.of(closed.isEmpty() ? List.of()
                : repository.rows(query(on).where(Filter.in("place", closed.keySet())))
                        .stream().filter(row -> row.get("date") instanceof LocalDate day
                                && day.isAfter(closed.getOrDefault(row.refId("place"), day)))
                        .toList());
    }

    @Override
    protected Query query(LocalDate on) {
        return Query.of(PASSING).columns("item", "place", "date");
    }

    @Override
    protected Object[] arguments(Row row, LocalDate on) {
        return new Object[] { titleOf(row, "place") };
    }

    @Override
    protected String name(Row row) {
        return titleOf(row, "item");
    }
}
