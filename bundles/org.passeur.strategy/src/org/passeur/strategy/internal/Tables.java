// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.strategy.internal;

import static org.passeur.core.screen.TableSpec.Column.of;
import static org.passeur.strategy.model.StrategyPackage.Literals.INDICATOR;
import static org.passeur.strategy.model.StrategyPackage.Literals.MEASURE;
import static org.passeur.strategy.model.StrategyPackage.Literals.OBJECTIVE;
import static org.passeur.strategy.model.StrategyPackage.Literals.STRATEGY;

import java.util.List;

import org.passeur.core.query.Filter;
import org.passeur.core.query.Order;
import org.passeur.core.screen.TableSpec;
import org.passeur.strategy.model.StrategyState;

/** The tables of this domain, in the order of the navigator. */
public final class Tables {

    private Tables() {
    }

    /** All of them. */
    public static List<TableSpec> all() {
        return List.of(strategies(), valid(), objectives(), indicators(), measures());
    }

    private static TableSpec strategies() {
        return TableSpec.of(STRATEGY, "compass", of("title", 40), of("edition", 11), of("state", 14), of("author", 22),
                of("submitted", 12), of("validatedBy", 22), of("validatedOn", 12)).orderedBy("edition", true)
                .whenEmpty("empty.Strategy");
    }

    private static TableSpec valid() {
        return new TableSpec("strategy.valid", OBJECTIVE, "table.strategy.valid", "bullseye",
                List.of(of("title", 50), of("progress", 16), of("served", 14), of("strategy", 30)),
                Filter.eq("strategy.state", StrategyState.VALIDATED), List.of(new Order("title", false)),
                "empty.Objective.valid");
    }

    private static TableSpec objectives() {
        return TableSpec
                .of(OBJECTIVE, "bullseye", of("title", 50), of("strategy", 30), of("progress", 16), of("served", 14))
                .orderedBy("title", false).whenEmpty("empty.Objective");
    }

    private static TableSpec indicators() {
        return TableSpec
                .of(INDICATOR, "speedometer2", of("name", 36), of("objective", 36), of("unit", 10), of("baseline", 10),
                        of("latest", 10), of("target", 10), of("progress", 16), of("measuredOn", 12), of("due", 12))
                .orderedBy("name", false).whenEmpty("empty.Indicator");
    }

    private static TableSpec measures() {
        return TableSpec.of(MEASURE, "rulers", of("date", 12), of("indicator", 40), of("value", 10), of("note", 40))
                .orderedBy("date", true).whenEmpty("empty.Measure");
    }
}
