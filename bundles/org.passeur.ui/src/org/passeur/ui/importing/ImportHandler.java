// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.importing;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.passeur.ui.Session;

/** Opens the import wizard. */
public final class ImportHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        WizardDialog dialog = new WizardDialog(HandlerUtil.getActiveShell(event), new ImportWizard(Session.current()));
        dialog.setPageSize(820, 520);
        dialog.open();
        return null;
    }
}
