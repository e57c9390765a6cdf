// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.strategy;

import static org.passeur.strategy.model.StrategyPackage.Literals.STRATEGY;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Link;
import org.passeur.core.Repository;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.strategy.model.StrategyState;

/** The editions of the strategy, and which one holds on a day. */
public final class Editions {

    /** One edition. */
    public record Edition(Link strategy, String title, int number, StrategyState state, @Nullable String summary,
            @Nullable Link author, @Nullable LocalDate submitted, @Nullable Link validatedBy,
            @Nullable LocalDate validatedOn) {

        private boolean validatedUntil(LocalDate on) {
            LocalDate day = validatedOn;
            return (state == StrategyState.VALIDATED || state == StrategyState.SUPERSEDED) && day != null
                    && !day.isAfter(on);
        }
    }

    private static final Comparator<Edition> BY_DAY = Comparator
            .comparing((Edition e) -> e.validatedOn() == null ? LocalDate.MIN : e.validatedOn())
            .thenComparing(Edition::number);

    private Editions() {
    }

    /** All of them, the first first. */
    public static List<Edition> all(Repository repository) {
        Query query = Query.of(STRATEGY)
                .columns("title", "edition", "state", "summary", "author", "submitted", "validatedBy", "validatedOn")
                .orderBy("edition");
        return repository.rows(query).stream().map(Editions::edition).toList();
    }

    private static Edition edition(Row row) {
        return new Edition(new Link(row.ref(), row.title()), String.valueOf(row.get("title")),
                row.get("edition") instanceof Integer number ? number : 0,
                row.get("state") instanceof StrategyState state ? state : StrategyState.DRAFT,
                row.get("summary", String.class), row.get("author", Link.class), row.get("submitted", LocalDate.class),
                row.get("validatedBy", Link.class), row.get("validatedOn", LocalDate.class));
    }

    /** The one that held on a day: the last that Direction had validated by then. */
    public static Optional<Edition> validOn(Repository repository, LocalDate on) {
        return all(repository).stream().filter(e -> e.validatedUntil(on)).max(BY_DAY);
    }

    /** The newest that Direction has not validated yet. */
    public static Optional<Edition> inPreparation(Repository repository) {
        return all(repository).stream()
                .filter(e -> e.state() == StrategyState.DRAFT || e.state() == StrategyState.SUBMITTED)
                .max(Comparator.comparingInt(Edition::number));
    }
}
