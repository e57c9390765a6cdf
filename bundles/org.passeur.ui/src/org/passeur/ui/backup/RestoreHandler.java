// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.backup;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.passeur.core.Workspaces;
import org.passeur.core.backup.Backups;
import org.passeur.core.backup.Restored;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.shell.Restart;

/** Brings a workspace back from a backup, and offers to open it. */
public final class RestoreHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        Session session = Session.current();
        Workspaces workspaces = PlatformUI.getWorkbench().getService(Workspaces.class);
        Backups backups = workspaces.backups();
        Shell shell = HandlerUtil.getActiveShell(event);
        RestoreDialog dialog = new RestoreDialog(shell, session, backups.list(session.workspace().folder()));
        dialog.ask().ifPresent(file -> {
            boolean replace = workspaces.isWorkspace(dialog.folder());
            if (!replace || MessageDialog.open(MessageDialog.WARNING, shell, Words.get("backup.restore.title"),
                    Words.get("backup.restore.replace", dialog.folder().toString()), 0, Words.get("button.cancel"),
                    Words.get("backup.restore.replace.button")) == 1) {
                new BackupJobs(session, backups).restore(file, dialog.folder(), replace, RestoreHandler::offer);
            }
        });
        return null;
    }

    private static void offer(Restored restored) {
        if (MessageDialog.open(MessageDialog.QUESTION, BackupJobs.window(),
                Words.get("backup.restore.title"),
                Words.get("backup.restore.open", restored.contents().workspace(), restored.folder().toString()), 0,
                Words.get("backup.restore.open.button"), Words.get("backup.restore.later")) == 0) {
            Restart.withWorkspace(restored.folder());
        }
    }
}
