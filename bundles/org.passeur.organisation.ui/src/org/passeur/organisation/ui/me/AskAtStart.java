// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.ui.me;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.passeur.ui.Session;

/** Asks once, when a workspace is opened in which nobody said who the user is; never in the new workspaces of tests. */
public final class AskAtStart implements IStartup {

    private static final String ASKED = "organisation.me.asked";

    @Override
    public void earlyStartup() {
        if (!"new".equals(System.getProperty("passeur.workspace"))) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.asyncExec(AskAtStart::ask);
        }
    }

    private static void ask() {
        Session session = Session.current();
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window != null && session.workspace().me().isEmpty() && session.workspace().setting(ASKED).isEmpty()) {
            session.workspace().setSetting(ASKED, Boolean.TRUE.toString());
            new FirstStart(window.getShell(), session).ask();
        }
    }
}
