// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.table;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** Finds what takes in a spreadsheet. */
final class Pastes {

    private Pastes() {
    }

    static @Nullable TablePaste find(EClass type) {
        BundleContext context = FrameworkUtil.getBundle(Pastes.class).getBundleContext();
        try {
            for (ServiceReference<TablePaste> reference : context.getServiceReferences(TablePaste.class, null)) {
                TablePaste paste = context.getService(reference);
                if (paste != null && paste.takes(type)) {
                    return paste;
                }
            }
            return null;
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
