// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.backup;

import java.time.Duration;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.passeur.core.PasseurException;
import org.passeur.core.Workspace;
import org.passeur.core.Workspaces;
import org.passeur.core.backup.Backups;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.errors.Errors;

/** Makes the day's backup a moment after the window stands, and looks again now and then while it stays open overnight. */
public final class DailyBackup implements IStartup {

    private static final long FIRST_MILLIS = Duration.ofSeconds(30).toMillis();
    private static final long AGAIN_MILLIS = Duration.ofMinutes(15).toMillis();

    @Override
    public void earlyStartup() {
        Backups backups = PlatformUI.getWorkbench().getService(Workspaces.class).backups();
        new Daily(Session.current().workspace(), backups).schedule(FIRST_MILLIS);
    }

    private static final class Daily extends Job {

        private final Workspace workspace;
        private final Backups backups;
        private boolean told;

        Daily(Workspace workspace, Backups backups) {
            super(Words.get("backup.daily"));
            this.workspace = workspace;
            this.backups = backups;
            setPriority(DECORATE);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            try {
                if (workspace.holder()) {
                    backups.makeDue(workspace, BackupJobs.progress(monitor));
                }
            } catch (PasseurException e) {
                fail(e);
            }
            if (PlatformUI.isWorkbenchRunning() && !PlatformUI.getWorkbench().isClosing()) {
                schedule(AGAIN_MILLIS);
            }
            return Status.OK_STATUS;
        }

        /** Said once: the next attempts only go to the log. */
        private void fail(PasseurException error) {
            if (told || error.kind() == PasseurException.Kind.CANCELLED) {
                Errors.log(error);
            } else {
                told = true;
                Errors.show(error, Words.get("backup.daily"));
            }
        }
    }
}
