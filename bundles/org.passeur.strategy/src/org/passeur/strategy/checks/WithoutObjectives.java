// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.strategy.checks;

import static org.passeur.strategy.model.StrategyPackage.Literals.OBJECTIVE;
import static org.passeur.strategy.model.StrategyPackage.Literals.STRATEGY;

import java.time.LocalDate;
import java.util.Set;

import org.passeur.core.check.RowCheck;
import org.passeur.core.check.Severity;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.strategy.internal.Words;
import org.passeur.strategy.model.StrategyState;

/** Validated strategies that say nothing of what is to be reached. */
final class WithoutObjectives extends RowCheck {

    WithoutObjectives() {
        super("strategy.without-objectives", Severity.WARNING, Words.TEXTS, Set.of(STRATEGY, OBJECTIVE));
    }

    @Override
    protected Query query(LocalDate on) {
        return Query.of(STRATEGY)
                .where(Filter.eq("state", StrategyState.VALIDATED))
                .where(Filter.not(Filter.has(OBJECTIVE, "strategy", Filter.ALL)));
    }
}
