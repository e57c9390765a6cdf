// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.strategy.internal;

import static org.passeur.strategy.model.StrategyPackage.Literals.INDICATOR;

import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.CommitRule;
import org.passeur.core.model.Entity;
import org.passeur.strategy.model.Indicator;

/** An indicator that is measured in another unit than the one it was copied from is another one, with values of its own. */
final class OriginRule implements CommitRule {

    @Override
    public Set<EClass> triggers() {
        return Set.of(INDICATOR);
    }

    @Override
    public void before(Commit commit) {
        for (Entity object : commit.saved()) {
            if (object instanceof Indicator indicator && indicator.getOrigin() != null
                    && !Objects.equals(indicator.getUnit(), indicator.getOrigin().getUnit())) {
                indicator.setOrigin(null);
            }
        }
    }
}
