// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.internal;

import java.util.List;

import org.passeur.core.query.DerivedColumn;
import org.passeur.knowledge.LossRisk;

/** The columns of this domain that are computed; some stand on classes of earlier domains. */
public final class Columns {

    private Columns() {
    }

    /** All of them. */
    public static List<DerivedColumn> all() {
        return List.of(new ItemFreshness(), new ItemLossRisk(), new ItemHolders("holders", 0),
                new ItemHolders("holdersStaying", LossRisk.HORIZON_DAYS), new ItemStateOn(), new TopicItems(),
                new PersonItemsHeld(), new TeamItemsHeld(), new TeamBusFactor());
    }
}
