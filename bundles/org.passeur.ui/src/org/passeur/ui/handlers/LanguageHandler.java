// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.passeur.ui.Words;
import org.passeur.ui.shell.Restart;

/** Starts the workbench again in another language; parameter {@code org.passeur.ui.language}: en or fr. */
public final class LanguageHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        String language = event.getParameter("org.passeur.ui.language");
        if (language != null && !language.equals(Words.locale().getLanguage())
                && MessageDialog.openConfirm(HandlerUtil.getActiveShell(event), Words.get("language.title"),
                        Words.get("language.restart"))) {
            Restart.inLanguage(language);
        }
        return null;
    }
}
