// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.workspaces;

import java.util.List;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;

/** The offers that are registered. */
final class Offers {

    private Offers() {
    }

    static List<Offer> all() {
        BundleContext context = FrameworkUtil.getBundle(Offers.class).getBundleContext();
        try {
            return context.getServiceReferences(Offer.class, null).stream().map(context::getService).toList();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
