// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.strategy;

import org.passeur.core.BaseDomain;
import org.passeur.strategy.checks.StrategyChecks;
import org.passeur.strategy.internal.Actions;
import org.passeur.strategy.internal.Analyses;
import org.passeur.strategy.internal.Columns;
import org.passeur.strategy.internal.Forms;
import org.passeur.strategy.internal.Rules;
import org.passeur.strategy.internal.Tables;
import org.passeur.strategy.internal.Words;
import org.passeur.strategy.model.StrategyPackage;

/** The room of strategies, their objectives and indicators (DOMAIN 5). */
public final class StrategyDomain extends BaseDomain {

    /** The room. */
    public StrategyDomain() {
        super("strategy", 200, StrategyPackage.eINSTANCE, Words.TEXTS,
                new Parts(Tables.all(), Forms.all(), Columns.all(),
                        Rules.all(), StrategyChecks.all(), Actions.all(), Analyses.all()));
    }
}
