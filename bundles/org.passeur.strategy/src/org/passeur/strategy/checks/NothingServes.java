// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.strategy.checks;

import static org.passeur.strategy.model.StrategyPackage.Literals.OBJECTIVE;
import static org.passeur.strategy.model.StrategyPackage.Literals.SERVING;
import static org.passeur.strategy.model.StrategyPackage.Literals.STRATEGY;

import java.time.LocalDate;
import java.util.Set;

import org.passeur.core.check.RowCheck;
import org.passeur.core.check.Severity;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.strategy.internal.Words;
import org.passeur.strategy.model.StrategyState;

/** Objectives of the valid strategy for which nobody does anything. */
final class NothingServes extends RowCheck {

    NothingServes() {
        super("strategy.nothing-serves", Severity.WARNING, Words.TEXTS, Set.of(STRATEGY, OBJECTIVE, SERVING));
    }

    @Override
    protected Query query(LocalDate on) {
        return Query.of(OBJECTIVE)
                .where(Filter.eq("strategy.state", StrategyState.VALIDATED))
                .where(Filter.eq("served", 0));
    }
}
