// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.dashboard;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.passeur.ui.Words;

/** The dashboard; there is one. */
final class DashboardInput implements IEditorInput, IPersistableElement {

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public @Nullable ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return Words.get("dashboard.name");
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public void saveState(IMemento memento) {
        // there is one dashboard: nothing tells it apart
    }

    @Override
    public String getFactoryId() {
        return DashboardInputFactory.ID;
    }

    @Override
    public String getToolTipText() {
        return Words.get("dashboard.name");
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DashboardInput;
    }

    @Override
    public int hashCode() {
        return DashboardInput.class.hashCode();
    }
}
