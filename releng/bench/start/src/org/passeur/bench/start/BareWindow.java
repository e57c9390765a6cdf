// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.bench.start;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The least that an Eclipse workbench can be: a window of the product's size with menu bar, tool bar and status line. */
public final class BareWindow implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        Display display = PlatformUI.createDisplay();
        try {
            PlatformUI.createAndRunWorkbench(display, new Advisor());
            return EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        // it ends by itself
    }

    private static final class Advisor extends WorkbenchAdvisor {

        @Override
        public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
            configurer.setInitialSize(new Point(1280, 800));
            configurer.setShowCoolBar(true);
            configurer.setShowStatusLine(true);
            return new WorkbenchWindowAdvisor(configurer);
        }

        @Override
        public String getInitialWindowPerspectiveId() {
            return "org.passeur.bench.start.bare";
        }
    }
}
