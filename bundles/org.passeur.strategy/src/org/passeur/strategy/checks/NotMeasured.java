// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.strategy.checks;

import static org.passeur.strategy.model.StrategyPackage.Literals.INDICATOR;
import static org.passeur.strategy.model.StrategyPackage.Literals.MEASURE;
import static org.passeur.strategy.model.StrategyPackage.Literals.OBJECTIVE;
import static org.passeur.strategy.model.StrategyPackage.Literals.STRATEGY;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.passeur.core.Repository;
import org.passeur.core.check.RowCheck;
import org.passeur.core.check.Severity;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.strategy.Unmeasured;
import org.passeur.strategy.internal.Words;

/** Indicators of the valid strategy that nobody has measured for more than 90 days. */
final class NotMeasured extends RowCheck {

    NotMeasured() {
        super("strategy.not-measured", Severity.WARNING, Words.TEXTS,
                Set.of(STRATEGY, OBJECTIVE, INDICATOR, MEASURE));
    }

    @Override
    protected Optional<List<Row>> chosen(Repository repository, LocalDate on) {
        return Optional.of(repository.rows(query(on).on(on), Unmeasured.on(repository, on)));
    }

    @Override
    protected Query query(LocalDate on) {
        return Query.of(INDICATOR).columns("measuredOn", "objective.strategy.validatedOn");
    }

    @Override
    protected Object[] arguments(Row row, LocalDate on) {
        return row.get("measuredOn") instanceof LocalDate day ? new Object[] { "yes", day }
                : new Object[] { "never", Objects.requireNonNull(row.get("objective.strategy.validatedOn")) };
    }
}
