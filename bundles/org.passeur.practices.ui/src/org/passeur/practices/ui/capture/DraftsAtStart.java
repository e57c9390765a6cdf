// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.ui.capture;

import java.util.List;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.passeur.core.PasseurException;
import org.passeur.core.Ref;
import org.passeur.practices.capture.Draft;
import org.passeur.ui.Session;
import org.passeur.ui.errors.Errors;

/** Opens the notes again that were being taken when the program ended. */
public final class DraftsAtStart implements IStartup {

    @Override
    public void earlyStartup() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(DraftsAtStart::open);
    }

    /** Opens a window for each session in whose draft something was left; a deleted session's waits until it is restored. */
    public static void open() {
        Session session = Session.current();
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null || session.workspace().readOnly()) {
            return;
        }
        try {
            List<Ref> left = Draft.left(session.workspace().folder());
            session.repository().titles(left).keySet()
                    .forEach(ref -> CaptureWindow.open(window.getShell(), session, ref));
        } catch (PasseurException e) {
            Errors.show(e);
        }
    }
}
