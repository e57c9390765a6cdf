// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.shell;

import java.util.Comparator;
import java.util.List;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.passeur.ui.open.ToolButton;

/** The buttons that others put into the toolbar. */
final class ToolButtons {

    private ToolButtons() {
    }

    static List<ToolButton> all() {
        BundleContext context = FrameworkUtil.getBundle(ToolButtons.class).getBundleContext();
        try {
            return context.getServiceReferences(ToolButton.class, null).stream().map(context::getService)
                    .sorted(Comparator.comparingInt(ToolButton::order)).toList();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
