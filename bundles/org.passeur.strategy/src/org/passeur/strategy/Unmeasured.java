// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Repository;
import org.passeur.strategy.StrategyFacts.Gauge;

/** Indicators of the valid strategy that nobody has measured for long. */
public final class Unmeasured {

    /** After so many days a figure says nothing any more. */
    public static final int DAYS = 90;

    private Unmeasured() {
    }

    /**
     * The numbers of the indicators whose last measure, or, where there is none, whose validation lies more than
     * {@link #DAYS} days back.
     */
    public static List<Long> on(Repository repository, LocalDate on) {
        return Editions.validOn(repository, on)
                .map(edition -> in(StrategyFacts.read(repository, edition, on), on))
                .orElse(List.of());
    }

    /** The same of facts that were read before. */
    public static List<Long> in(StrategyFacts facts, LocalDate on) {
        LocalDate validated = facts.edition().validatedOn();
        LocalDate last = on.minusDays(DAYS);
        return facts.gauges().stream()
                .filter(gauge -> since(gauge, validated).isBefore(last))
                .map(gauge -> gauge.indicator().ref().id())
                .toList();
    }

    private static LocalDate since(Gauge gauge, @Nullable LocalDate validated) {
        LocalDate measured = gauge.progress().measuredOn();
        return measured != null ? measured : Objects.requireNonNullElse(validated, LocalDate.MAX);
    }
}
