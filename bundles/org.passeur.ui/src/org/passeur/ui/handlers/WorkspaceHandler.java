// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Workspaces;
import org.passeur.ui.shell.Restart;
import org.passeur.ui.workspaces.Chooser;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Chooses another workspace and starts again with it. */
public final class WorkspaceHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        Workspaces workspaces = PlatformUI.getWorkbench().getService(Workspaces.class);
        new Chooser(HandlerUtil.getActiveShell(event), workspaces).choose().ifPresent(Restart::withWorkspace);
        return null;
    }
}
