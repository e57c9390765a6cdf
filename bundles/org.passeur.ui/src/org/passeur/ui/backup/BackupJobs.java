// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.passeur.core.Workspace;
import org.passeur.core.backup.Backup;
import org.passeur.core.backup.Backups;
import org.passeur.core.backup.Restored;
import org.passeur.core.backup.Verification;
import org.passeur.core.l10n.ValueFormat;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.jobs.Jobs;

/** The long work with backups, beside the screen's thread. */
final class BackupJobs {

    private static final int STEPS = 1000;

    private final Session session;
    private final Backups backups;

    BackupJobs(Session session, Backups backups) {
        this.session = session;
        this.backups = backups;
    }

    /** What a person reads of bytes. */
    static Double megabytes(long bytes) {
        return Double.valueOf(bytes / 1e6);
    }

    /** Tells a monitor how far the work is, and the work when the person wants it stopped. */
    static Backups.Progress progress(IProgressMonitor monitor) {
        SubMonitor steps = SubMonitor.convert(monitor, STEPS);
        return new Backups.Progress() {
            private int told;

            @Override
            public boolean goOn(long done, long total) {
                int now = total <= 0 ? STEPS : (int) (done * STEPS / total);
                if (now > told) {
                    steps.worked(now - told);
                    told = now;
                }
                return !monitor.isCanceled();
            }
        };
    }

    /** What dialogs after long work stand over: what shows its progress goes away. */
    static @Nullable Shell window() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window == null ? null : window.getShell();
    }

    void backUp(Path target) {
        Workspace workspace = session.workspace();
        Jobs.run(Words.get("backup.job", workspace.name()), monitor -> {
            Backup made = backups.make(workspace, target, progress(monitor));
            return Words.get("backup.done", made.file().toString(), megabytes(size(made.file())));
        }, said -> {
        });
    }

    private static long size(Path file) throws IOException {
        return Files.size(file);
    }

    void verify(Path file) {
        Jobs.run(Words.get("backup.verify.job", file.getFileName()), monitor -> {
            Verification found = backups.verify(file, progress(monitor));
            Display.getDefault().asyncExec(() -> new VerifiedDialog(window(), session, file, found).open());
            return found.sound() ? Words.get("backup.sound") : Words.get("backup.damaged", found.damages().size());
        }, said -> {
        });
    }

    void restore(Path file, Path folder, boolean replace, Consumer<Restored> then) {
        Jobs.run(Words.get("backup.restore.job", folder.getFileName()), monitor -> {
            Restored restored = backups.restore(file, folder, replace, progress(monitor));
            Display.getDefault().asyncExec(() -> then.accept(restored));
            return Words.get("backup.restored", restored.contents().workspace(), moment(restored),
                    restored.folder().toString(), restored.erasures());
        }, said -> {
        });
    }

    private String moment(Restored restored) {
        return new ValueFormat(session.models(), session.locale()).text(restored.contents().at());
    }
}
