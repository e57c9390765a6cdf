// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.shell;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.passeur.ui.Views;

/** The one perspective: navigator left, editors in the middle, checks, history and links below. */
public final class Perspective implements IPerspectiveFactory {

    static final String ID = "org.passeur.ui.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.addView(Views.NAVIGATOR, IPageLayout.LEFT, 0.2f, IPageLayout.ID_EDITOR_AREA);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.7f, IPageLayout.ID_EDITOR_AREA);
        below.addView(Views.CHECKS);
        below.addView(Views.HISTORY);
        below.addView(Views.LINKS);
        layout.getViewLayout(Views.NAVIGATOR).setCloseable(false);
    }
}
