// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.dashboard;

import java.util.Comparator;
import java.util.List;

import org.passeur.report.dashboard.DashboardTile;
import org.passeur.ui.Services;

/** The tiles that are registered, in their order. */
final class Tiles {

    private Tiles() {
    }

    static List<DashboardTile> all() {
        return Services.all(DashboardTile.class).stream().sorted(Comparator.comparingInt(DashboardTile::order))
                .toList();
    }
}
