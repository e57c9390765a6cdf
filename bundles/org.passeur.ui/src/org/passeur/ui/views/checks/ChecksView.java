// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.views.checks;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.passeur.ui.PartActions;
import org.passeur.ui.Session;
import org.passeur.ui.Views;
import org.passeur.ui.theme.Icons;

/** The view of problems. */
public final class ChecksView extends ViewPart {

    private @Nullable ChecksPanel panel;

    @Override
    public void createPartControl(Composite parent) {
        setPartName(Views.name(Views.CHECKS));
        setTitleImage(Icons.image(Views.icon(Views.CHECKS)));
        ChecksPanel made = new ChecksPanel(parent, Session.of(getSite()));
        panel = made;
        getSite().setSelectionProvider(made.viewer());
    }

    /** What is inside. */
    public @Nullable ChecksPanel panel() {
        return panel;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        ChecksPanel made = panel;
        return adapter == PartActions.class && made != null ? adapter.cast(made) : super.getAdapter(adapter);
    }

    @Override
    public void setFocus() {
        ChecksPanel made = panel;
        if (made != null) {
            made.viewer().getControl().setFocus();
        }
    }
}
