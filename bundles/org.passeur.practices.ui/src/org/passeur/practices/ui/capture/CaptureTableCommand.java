// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.ui.capture;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.widgets.Shell;
import org.passeur.core.Ref;
import org.passeur.practices.model.PracticesPackage;
import org.passeur.practices.ui.Words;
import org.passeur.ui.Session;
import org.passeur.ui.table.TableCommand;

/** Quick capture in the context menu of tables of sessions. */
public final class CaptureTableCommand extends TableCommand {

    /** A component. */
    public CaptureTableCommand() {
        super(PracticesPackage.Literals.SESSION, 1, 10, "pencil-square");
    }

    @Override
    public String label(Locale locale) {
        return Words.get("capture.command");
    }

    @Override
    public void run(Session session, Shell parent, List<Ref> chosen) {
        CaptureWindow.open(parent, session, chosen.getFirst());
    }
}
