// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.passeur.ui.PartActions;
import org.passeur.ui.Session;
import org.passeur.ui.open.ClassDialog;

/** Makes a new object: of the class that the active table shows, otherwise asks which. */
public final class NewHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        PartActions part = PartHandler.active();
        if (part != null && part.canCreate()) {
            part.create();
            return null;
        }
        Session session = Session.current();
        new ClassDialog(HandlerUtil.getActiveShell(event), session).ask(type -> !session.models().absent(type))
                .ifPresent(type -> session.open().create(type, o -> {
                }));
        return null;
    }
}
