// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.passeur.ui.PartActions;

/** A command that the active part carries out. */
abstract class PartHandler extends AbstractHandler {

    /** True where the part can do it now. */
    abstract boolean can(PartActions part);

    /** Does it. */
    abstract void run(PartActions part);

    @Override
    public void setEnabled(@Nullable Object evaluationContext) {
        PartActions part = active();
        setBaseEnabled(part != null && can(part));
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        PartActions part = active();
        if (part != null && can(part)) {
            run(part);
        }
        return null;
    }

    static @Nullable PartActions active() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPart part = window == null || window.getActivePage() == null ? null
                : window.getActivePage().getActivePart();
        return part == null ? null : Adapters.adapt(part, PartActions.class);
    }
}
