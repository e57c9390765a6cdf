// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.navigator;

import org.eclipse.ui.IWorkbenchWindow;
import org.passeur.ui.Session;

/** Opens the first place, the dashboard, where nothing is open from the last time. */
public final class StartPlace {

    private StartPlace() {
    }

    /** Opens it in a window. */
    public static void openFirst(IWorkbenchWindow window) {
        boolean empty = window.getActivePage() != null && window.getActivePage().getEditorReferences().length == 0;
        if (empty) {
            Places.all().stream().filter(p -> p.domain().isEmpty()).findFirst()
                    .ifPresent(p -> p.open(Session.current()));
        }
    }
}
