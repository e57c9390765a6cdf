// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.shell;

import java.util.function.BooleanSupplier;

import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.passeur.ui.errors.Errors;

/** Sets up the workbench: one perspective, a layout that is kept, no preferences that people do not need. */
final class PasseurWorkbenchAdvisor extends WorkbenchAdvisor {

    private final BooleanSupplier session;

    /** @param session begins the session; false where there is none */
    PasseurWorkbenchAdvisor(BooleanSupplier session) {
        this.session = session;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new PasseurWindowAdvisor(configurer);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return Perspective.ID;
    }

    /** The last moment at which the workspace must be there; without one there is no window. */
    @Override
    public boolean openWindows() {
        return session.getAsBoolean() && super.openWindows();
    }

    @Override
    public void postStartup() {
        IWorkbench workbench = PlatformUI.getWorkbench();
        PreferenceManager preferences = workbench.getPreferenceManager();
        for (String node : new String[] { "org.eclipse.help.ui.browsersPreferencePage",
                "org.eclipse.ui.internal.console.ansi" }) {
            preferences.remove(node);
        }
    }

    @Override
    public void eventLoopException(Throwable exception) {
        Errors.show(exception);
    }
}
