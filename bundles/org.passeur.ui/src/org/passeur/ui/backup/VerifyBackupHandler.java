// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.backup;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.passeur.core.Workspaces;
import org.passeur.core.backup.Backups;
import org.passeur.ui.Session;

/** Reads a backup from end to end and says what it found. */
public final class VerifyBackupHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        Session session = Session.current();
        Backups backups = PlatformUI.getWorkbench().getService(Workspaces.class).backups();
        new ChooseDialog(HandlerUtil.getActiveShell(event), session, backups.list(session.workspace().folder()),
                "backup.verify").ask().ifPresent(new BackupJobs(session, backups)::verify);
        return null;
    }
}
