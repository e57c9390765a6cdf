// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.ui.theme.Look;

/** Switches between light and dark; parameter {@code org.passeur.ui.theme}: light, dark, or none for the other one. */
public final class AppearanceHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        String wanted = event.getParameter("org.passeur.ui.theme");
        boolean dark = wanted == null ? !Look.dark() : wanted.equals("dark");
        Look.use(dark ? Look.DARK : Look.LIGHT);
        return null;
    }
}
