// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.views.history;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.passeur.ui.PartActions;
import org.passeur.ui.Session;
import org.passeur.ui.Views;
import org.passeur.ui.theme.Icons;
import org.passeur.ui.views.ActiveObject;

/** The view of changes: of the object that is looked at, or of everything. */
public final class HistoryView extends ViewPart {

    private @Nullable HistoryPanel panel;

    @Override
    public void createPartControl(Composite parent) {
        setPartName(Views.name(Views.HISTORY));
        setTitleImage(Icons.image(Views.icon(Views.HISTORY)));
        HistoryPanel made = new HistoryPanel(parent, Session.of(getSite()));
        panel = made;
        ActiveObject.follow(getViewSite(), made.control(), made::show);
    }

    /** What is inside. */
    public @Nullable HistoryPanel panel() {
        return panel;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        HistoryPanel made = panel;
        return adapter == PartActions.class && made != null ? adapter.cast(made) : super.getAdapter(adapter);
    }

    @Override
    public void setFocus() {
        HistoryPanel made = panel;
        if (made != null) {
            made.setFocus();
        }
    }
}
