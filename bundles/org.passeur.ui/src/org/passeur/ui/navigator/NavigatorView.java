// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.navigator;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.passeur.ui.PartActions;
import org.passeur.ui.Session;
import org.passeur.ui.Views;
import org.passeur.ui.theme.Icons;

/** The navigator: domains with their tables and pictures. */
public final class NavigatorView extends ViewPart {

    private @Nullable NavigatorTree tree;

    @Override
    public void createPartControl(Composite parent) {
        setPartName(Views.name(Views.NAVIGATOR));
        setTitleImage(Icons.image(Views.icon(Views.NAVIGATOR)));
        NavigatorTree made = new NavigatorTree(parent, Session.of(getSite()));
        tree = made;
        getSite().setSelectionProvider(made.viewer());
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        NavigatorTree made = tree;
        return adapter == PartActions.class && made != null ? adapter.cast(made) : super.getAdapter(adapter);
    }

    @Override
    public void setFocus() {
        NavigatorTree made = tree;
        if (made != null) {
            made.viewer().getControl().setFocus();
        }
    }
}
