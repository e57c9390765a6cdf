// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.ui.me;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.passeur.core.Link;
import org.passeur.organisation.WhoAmI;
import org.passeur.organisation.ui.Words;
import org.passeur.ui.Session;
import org.passeur.ui.errors.Errors;

/** Asks who the user is, then how to fill a workspace that has hardly anybody in it. */
public final class FirstStart {

    private static final String IMPORT = "org.passeur.ui.import";

    private final Session session;
    private final Shell parent;

    /** Asks over a window. */
    public FirstStart(Shell parent, Session session) {
        this.parent = parent;
        this.session = session;
    }

    /** Asks. */
    public void ask() {
        LocalDate today = LocalDate.now();
        List<Link> people = WhoAmI.candidates(session.repository(), today);
        MeDialog dialog = new MeDialog(parent, session, people,
                WhoAmI.guess(session.repository(), System.getProperty("user.name", ""), today));
        if (dialog.open() == Window.OK && people.isEmpty()) {
            offer();
        }
    }

    private void offer() {
        int chosen = MessageDialog.open(MessageDialog.QUESTION, parent, Words.get("fill.title"),
                Words.get("fill.message"), SWT.NONE,
                Words.get("fill.people"), Words.get("fill.handbook"), Words.get("me.later"));
        if (chosen == 0 || chosen == 1) {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(IMPORT, null);
            } catch (CommandException e) {
                Errors.show(e);
            }
        }
    }
}
