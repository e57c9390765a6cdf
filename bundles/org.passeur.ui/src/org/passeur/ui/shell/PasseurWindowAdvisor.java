// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.shell;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.passeur.ui.Session;
import org.passeur.ui.Views;
import org.passeur.ui.navigator.StartPlace;
import org.passeur.ui.theme.IconFiles;
import org.passeur.ui.views.checks.CheckRunner;

/** One window: its size, its title, and what opens first. */
final class PasseurWindowAdvisor extends WorkbenchWindowAdvisor {

    PasseurWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new PasseurActionBarAdvisor(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        configurer.setInitialSize(new Point(1280, 800));
        configurer.setShowMenuBar(true);
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
        configurer.setShowPerspectiveBar(false);
        configurer.setTitle("Passeur - " + Session.current().workspace().name());
    }

    @Override
    public void postWindowOpen() {
        Shell shell = getWindowConfigurer().getWindow().getShell();
        Rectangle room = shell.getMonitor().getClientArea();
        Rectangle bounds = shell.getBounds();
        if (bounds.width > room.width || bounds.height > room.height) {
            shell.setBounds(room.x, room.y, Math.min(bounds.width, room.width), Math.min(bounds.height, room.height));
        }
        new StatusItems(getWindowConfigurer(), Session.current()).install();
        new CheckRunner(Session.current(), shell).start();
        tabsOfViews();
        StartPlace.openFirst(getWindowConfigurer().getWindow());
    }

    /**
     * Gives the tabs their icons and their names in the language of today, where the layout kept those of the last time; a view is
     * made when she first looks at it, the start does not wait for all of them.
     */
    private void tabsOfViews() {
        EModelService models = getWindowConfigurer().getWindow().getService(EModelService.class);
        MWindow window = getWindowConfigurer().getWindow().getService(MWindow.class);
        for (String view : new String[] { Views.CHECKS, Views.HISTORY, Views.LINKS }) {
            for (MPart part : models.findElements(window, view, MPart.class)) {
                part.setLabel(Views.name(view));
                IconFiles.address(Views.icon(view)).ifPresent(file -> part.setIconURI(file.toUri().toString()));
            }
        }
    }
}
