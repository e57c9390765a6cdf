// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.strategy.checks;

import java.util.List;

import org.passeur.core.check.Check;

/** All checks of this domain. */
public final class StrategyChecks {

    private StrategyChecks() {
    }

    /** All of them. */
    public static List<Check> all() {
        return List.of(new WithoutObjectives(), new WithoutIndicator(), new NotMeasured(), new NothingServes(),
                new ServesNone(),
                new SubmittedTooLong());
    }
}
