// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.strategy.internal;

import java.util.List;

import org.passeur.core.query.DerivedColumn;

/** The columns of this domain that are computed. */
public final class Columns {

    private Columns() {
    }

    /** All of them. */
    public static List<DerivedColumn> all() {
        return List.of(IndicatorColumn.LATEST, IndicatorColumn.MEASURED_ON, IndicatorColumn.PROGRESS,
                new ObjectiveProgress(), new ObjectiveServed());
    }
}
