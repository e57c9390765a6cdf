// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.quicksearch;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.passeur.ui.Session;

/** Opens the quick search. */
public final class QuickSearchHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        new QuickSearchDialog(HandlerUtil.getActiveShell(event), Session.current()).open();
        return null;
    }
}
