// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.strategy.internal;

import java.util.List;

import org.passeur.core.CommitRule;

/** What can never be right in this domain, and what is derived. */
public final class Rules {

    private Rules() {
    }

    /** All of them. */
    public static List<CommitRule> all() {
        return List.of(new FrozenRule(), new StrategyRule(), new OriginRule(), new MeasureRule());
    }
}
