// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.shell;

import org.eclipse.swt.widgets.Display;
import org.passeur.core.Workspace;
import org.passeur.ui.Commits;
import org.passeur.ui.Problems;
import org.passeur.ui.Session;
import org.passeur.ui.open.Open;

/** The session of the running workbench. */
public final class WorkbenchSession implements Session, AutoCloseable {

    private final Workspace workspace;
    private final Commits commits;
    private final Open open;
    private final Problems problems = new Problems();

    /** A session on an open workspace. */
    public WorkbenchSession(Workspace workspace, Display display) {
        this.workspace = workspace;
        commits = new Commits(workspace.repository(), display);
        open = new WorkbenchOpen(this);
    }

    @Override
    public Workspace workspace() {
        return workspace;
    }

    @Override
    public Commits commits() {
        return commits;
    }

    @Override
    public Open open() {
        return open;
    }

    @Override
    public Problems problems() {
        return problems;
    }

    @Override
    public void close() {
        commits.close();
    }
}
