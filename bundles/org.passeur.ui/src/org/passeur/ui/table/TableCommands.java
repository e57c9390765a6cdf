// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.table;

import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;

/** The commands that are registered for tables. */
final class TableCommands {

    private TableCommands() {
    }

    static List<TableCommand> of(EClass type) {
        BundleContext context = FrameworkUtil.getBundle(TableCommands.class).getBundleContext();
        try {
            return context.getServiceReferences(TableCommand.class, null).stream().map(context::getService)
                    .filter(command -> command.fits(type)).sorted(Comparator.comparingInt(TableCommand::order))
                    .toList();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
