// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.shell;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.passeur.core.Ref;
import org.passeur.ui.Problems;
import org.passeur.ui.Session;
import org.passeur.ui.Views;
import org.passeur.ui.Words;

/** The status line: the number of problems, who the user is, and the workspace, which the title of the window names, too. */
final class StatusItems {

    private final IWorkbenchWindowConfigurer window;
    private final Session session;

    StatusItems(IWorkbenchWindowConfigurer window, Session session) {
        this.window = window;
        this.session = session;
    }

    void install() {
        IStatusLineManager line = window.getActionBarConfigurer().getStatusLineManager();
        Shell shell = window.getWindow().getShell();
        StatusItem workspace = new StatusItem("org.passeur.ui.workspace", "folder2", () -> {
        });
        StatusItem user = new StatusItem("org.passeur.ui.user", "person",
                () -> session.workspace().me().ifPresent(session.open()::object));
        StatusItem problems = new StatusItem("org.passeur.ui.problems", "check2-square",
                () -> session.open().view(Views.CHECKS));
        line.add(problems);
        line.add(user);
        line.add(workspace);
        workspace.show(session.workspace().name(), session.workspace().folder().toString());
        showUser(user);
        session.problems().listen(shell, () -> problems.show(session.problems().said(), ""));
        session.commits().listen(shell, event -> showUser(user));
        shell.addListener(SWT.Activate, e -> showUser(user)); // a dialog may have said who the user is, which is no commit
        line.update(true);
    }

    private void showUser(StatusItem item) {
        String name = session.workspace().me().flatMap((Ref ref) -> session.repository().title(ref)).orElse("");
        item.show(name.isEmpty() ? Words.get("status.nobody") : name, "");
    }
}
