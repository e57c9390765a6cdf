// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.strategy.checks;

import static org.passeur.strategy.model.StrategyPackage.Literals.INDICATOR;
import static org.passeur.strategy.model.StrategyPackage.Literals.OBJECTIVE;
import static org.passeur.strategy.model.StrategyPackage.Literals.STRATEGY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.passeur.core.check.RowCheck;
import org.passeur.core.check.Severity;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.strategy.internal.Words;
import org.passeur.strategy.model.StrategyState;

/** Objectives of which nobody could say whether they are reached: no indicator, or none with a target. */
final class WithoutIndicator extends RowCheck {

    WithoutIndicator() {
        super("strategy.without-indicator", Severity.WARNING, Words.TEXTS, Set.of(STRATEGY, OBJECTIVE, INDICATOR));
    }

    @Override
    protected Query query(LocalDate on) {
        return Query.of(OBJECTIVE)
                .where(Filter.in("strategy.state", List.of(StrategyState.SUBMITTED, StrategyState.VALIDATED)))
                .where(Filter.not(Filter.has(INDICATOR, "objective", Filter.present("target"))));
    }
}
