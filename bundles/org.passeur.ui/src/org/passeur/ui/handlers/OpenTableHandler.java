// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.passeur.ui.Session;
import org.passeur.ui.open.ClassDialog;

/** Opens the table of a class that is asked for by name. */
public final class OpenTableHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        Session session = Session.current();
        new ClassDialog(HandlerUtil.getActiveShell(event), session).ask(type -> true)
                .ifPresent(type -> session.open().table(type));
        return null;
    }
}
