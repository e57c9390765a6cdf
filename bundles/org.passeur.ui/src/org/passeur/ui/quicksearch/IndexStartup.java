// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.quicksearch;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.passeur.core.Workspace;
import org.passeur.search.Searches;
import org.passeur.ui.Session;
import org.passeur.ui.Words;

/** Lets the index follow what is committed soon after the window stands, so that the first search waits for nothing. */
public final class IndexStartup implements IStartup {

    private static final long FIRST_MILLIS = 1_000;

    @Override
    public void earlyStartup() {
        Workspace workspace = Session.current().workspace();
        Searches searches = PlatformUI.getWorkbench().getService(Searches.class);
        Job job = new Job(Words.get("search.indexing")) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                if (!PlatformUI.getWorkbench().isClosing()) {
                    searches.of(workspace);
                }
                return Status.OK_STATUS;
            }
        };
        job.setSystem(true);
        job.schedule(FIRST_MILLIS);
    }
}
