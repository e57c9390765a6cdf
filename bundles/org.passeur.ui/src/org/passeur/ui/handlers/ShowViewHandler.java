// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.ui.Session;

/** Shows a view of the workbench; parameter {@code org.passeur.ui.view}: its id. */
public final class ShowViewHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        String view = event.getParameter("org.passeur.ui.view");
        if (view != null) {
            Session.current().open().view(view);
        }
        return null;
    }
}
