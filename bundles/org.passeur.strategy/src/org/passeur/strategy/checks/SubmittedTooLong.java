// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.strategy.checks;

import static org.passeur.strategy.model.StrategyPackage.Literals.STRATEGY;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

import org.passeur.core.check.RowCheck;
import org.passeur.core.check.Severity;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Filter.Op;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.strategy.internal.Words;
import org.passeur.strategy.model.StrategyState;

/** Strategies that have been with Direction for more than 30 days. */
final class SubmittedTooLong extends RowCheck {

    private static final int DAYS = 30;

    SubmittedTooLong() {
        super("strategy.submitted-too-long", Severity.WARNING, Words.TEXTS, Set.of(STRATEGY));
    }

    @Override
    protected Query query(LocalDate on) {
        return Query.of(STRATEGY)
                .columns("submitted")
                .where(Filter.eq("state", StrategyState.SUBMITTED))
                .where(Filter.is("submitted", Op.LT, on.minusDays(DAYS)));
    }

    @Override
    protected Object[] arguments(Row row, LocalDate on) {
        return new Object[] { Objects.requireNonNull(row.get("submitted")) };
    }
}
