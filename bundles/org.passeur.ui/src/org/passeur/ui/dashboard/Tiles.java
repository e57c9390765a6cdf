// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.dashboard;

import java.util.Comparator;
import java.util.List;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.passeur.report.dashboard.DashboardTile;

/** The tiles that are registered, in their order. */
final class Tiles {

    private Tiles() {
    }

    static List<DashboardTile> all() {
        BundleContext context = FrameworkUtil.getBundle(Tiles.class).getBundleContext();
        try {
            return context.getServiceReferences(DashboardTile.class, null).stream().map(context::getService)
                    .sorted(Comparator.comparingInt(DashboardTile::order)).toList();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
