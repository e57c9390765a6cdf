// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.dashboard;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings the dashboard back when it was open as the window was closed. */
public final class DashboardInputFactory implements IElementFactory {

    /** The id in plugin.xml. */
    public static final String ID = "org.passeur.ui.dashboards";

    @Override
    public IAdaptable createElement(IMemento memento) {
        return new DashboardInput();
    }
}
