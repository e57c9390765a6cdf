// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.views.links;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.passeur.ui.PartActions;
import org.passeur.ui.Session;
import org.passeur.ui.Views;
import org.passeur.ui.theme.Icons;
import org.passeur.ui.views.ActiveObject;

/** The view of the chain: what the object that is looked at points at, and what points at it. */
public final class LinksView extends ViewPart {

    private @Nullable LinksPanel panel;

    @Override
    public void createPartControl(Composite parent) {
        setPartName(Views.name(Views.LINKS));
        setTitleImage(Icons.image(Views.icon(Views.LINKS)));
        LinksPanel made = new LinksPanel(parent, Session.of(getSite()));
        panel = made;
        ActiveObject.follow(getViewSite(), made.viewer().getControl(), made::show);
    }

    /** What is inside. */
    public @Nullable LinksPanel panel() {
        return panel;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        LinksPanel made = panel;
        return adapter == PartActions.class && made != null ? adapter.cast(made) : super.getAdapter(adapter);
    }

    @Override
    public void setFocus() {
        LinksPanel made = panel;
        if (made != null) {
            made.viewer().getControl().setFocus();
        }
    }
}
