// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui;

import java.util.List;
import java.util.Objects;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;

/** What others registered for the workbench to find; a service that cannot start is left out, and its runtime logs why. */
public final class Services {

    private Services() {
    }

    /** All services of a kind. */
    public static <T> List<T> all(Class<T> kind) {
        BundleContext context = FrameworkUtil.getBundle(Services.class).getBundleContext();
        try {
            return context.getServiceReferences(kind, null).stream().map(context::getService).filter(Objects::nonNull)
                    .toList();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
