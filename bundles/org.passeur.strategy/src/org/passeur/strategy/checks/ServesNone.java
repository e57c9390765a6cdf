// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.strategy.checks;

import static org.passeur.strategy.model.StrategyPackage.Literals.SERVING;

import java.time.LocalDate;
import java.util.Set;

import org.passeur.core.check.RowCheck;
import org.passeur.core.check.Severity;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.strategy.internal.Words;

/** What is done without serving any objective. */
final class ServesNone extends RowCheck {

    ServesNone() {
        super("strategy.serves-none", Severity.INFO, Words.TEXTS, Set.of(SERVING));
    }

    @Override
    protected Query query(LocalDate on) {
        return Query.of(SERVING).where(Filter.missing("objective"));
    }
}
