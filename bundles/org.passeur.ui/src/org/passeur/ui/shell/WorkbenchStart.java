// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.shell;

import java.util.Hashtable;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.passeur.core.Workspace;
import org.passeur.search.Searches;
import org.passeur.ui.Services;
import org.passeur.ui.Session;

/** The session of one window, from the moment its workspace is open to its end, when the workspace is closed. */
final class WorkbenchStart implements AutoCloseable {

    private final Display display;
    private final Supplier<Optional<Workspace>> opening;
    private @Nullable Workspace workspace;
    private @Nullable WorkbenchSession session;
    private @Nullable ServiceRegistration<Session> registration;

    WorkbenchStart(Display display, Supplier<Optional<Workspace>> opening) {
        this.display = display;
        this.opening = opening;
    }

    /** Waits until the workspace is open; false where there is none. */
    boolean open() {
        opening.get().ifPresent(opened -> {
            WorkbenchSession begun = new WorkbenchSession(opened, display);
            workspace = opened;
            session = begun;
            registration = FrameworkUtil.getBundle(WorkbenchStart.class).getBundleContext()
                    .registerService(Session.class, begun, new Hashtable<>());
        });
        return workspace != null;
    }

    @Override
    public void close() {
        Workspace opened = workspace;
        if (opened != null) {
            try (opened) {
                Services.all(Searches.class).forEach(searches -> searches.release(opened));
                if (registration != null) {
                    registration.unregister();
                }
                if (session != null) {
                    session.close();
                }
            }
        }
    }
}
