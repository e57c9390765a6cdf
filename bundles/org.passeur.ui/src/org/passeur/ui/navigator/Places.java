// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.navigator;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;

/** The places that are registered. */
final class Places {

    private Places() {
    }

    static List<Place> all() {
        BundleContext context = FrameworkUtil.getBundle(Places.class).getBundleContext();
        try {
            Collection<org.osgi.framework.ServiceReference<Place>> references = context.getServiceReferences(Place.class, null);
            return references.stream().map(context::getService).sorted(Comparator.comparingInt(Place::order)).toList();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
