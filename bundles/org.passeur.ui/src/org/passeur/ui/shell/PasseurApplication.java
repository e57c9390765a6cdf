// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Hashtable;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.passeur.core.Workspace;
import org.passeur.core.Workspaces;
import org.passeur.search.Searches;
import org.passeur.ui.Services;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.workspaces.Chooser;

/** Starts the workbench: opens a workspace, then the window; again when another workspace or language was chosen. */
public final class PasseurApplication implements IApplication {

    /** Tells the script {@code passeur} to start again, with the language kept by {@link Restart}. */
    static final Integer EXIT_RESTART = Integer.valueOf(24);

    private static final String KEYS = "org.passeur.ui.keys";
    private static final String NEW = "new";

    @Override
    public Object start(IApplicationContext context) throws Exception {
        Arguments arguments = Arguments.of((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
        Display display = PlatformUI.createDisplay();
        Display.setAppName("Passeur");
        FirstTheme.choose();
        DefaultScope.INSTANCE.getNode("org.eclipse.ui").put(IWorkbenchPreferenceConstants.KEY_CONFIGURATION_ID, KEYS);
        try {
            Workspaces workspaces = workspaces();
            Optional<Workspace> opened = NEW.equals(System.getProperty("passeur.workspace"))
                    ? Optional.of(temporary(workspaces))
                    : new Chooser(display, workspaces).open(Restart.nextWorkspace().or(arguments::workspace)
                            .or(() -> askAlways(arguments) ? Optional.empty() : workspaces.last()));
            if (opened.isEmpty()) {
                return EXIT_OK;
            }
            try (Workspace workspace = opened.get()) {
                return run(display, workspace);
            }
        } finally {
            display.dispose();
        }
    }

    /** A new workspace in a temporary folder, for tests. */
    private static Workspace temporary(Workspaces workspaces) throws IOException {
        return workspaces.create(Files.createTempDirectory("passeur").resolve("workspace"), "Lumen", Words.locale());
    }

    private static boolean askAlways(Arguments arguments) {
        return arguments.has("--choose");
    }

    private static Object run(Display display, Workspace workspace) {
        try (WorkbenchSession session = new WorkbenchSession(workspace, display)) {
            ServiceRegistration<Session> registration = bundle().registerService(Session.class, session,
                    new Hashtable<>());
            try {
                int code = PlatformUI.createAndRunWorkbench(display, new PasseurWorkbenchAdvisor());
                return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
            } finally {
                Services.all(Searches.class).forEach(searches -> searches.release(workspace));
                registration.unregister();
            }
        }
    }

    private static BundleContext bundle() {
        return FrameworkUtil.getBundle(PasseurApplication.class).getBundleContext();
    }

    private static Workspaces workspaces() {
        ServiceReference<Workspaces> reference = bundle().getServiceReference(Workspaces.class);
        if (reference == null) {
            throw new IllegalStateException("The store is not installed: no service " + Workspaces.class.getName());
        }
        return bundle().getService(reference);
    }

    @Override
    public void stop() {
        IWorkbench workbench = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench() : null;
        if (workbench != null) {
            workbench.getDisplay().syncExec(workbench::close);
        }
    }

    /** What was typed after the name of the program. */
    record Arguments(String[] words) {

        static Arguments of(String @Nullable [] words) {
            return new Arguments(words == null ? new String[0] : words);
        }

        Optional<Path> workspace() {
            String given = System.getProperty("passeur.workspace", "");
            if (!given.isEmpty()) {
                return Optional.of(Path.of(given).toAbsolutePath().normalize());
            }
            for (int i = 0; i + 1 < words.length; i++) {
                if (words[i].equals("-w") || words[i].equals("--workspace")) {
                    return Optional.of(Path.of(words[i + 1]).toAbsolutePath().normalize());
                }
            }
            return Optional.empty();
        }

        boolean has(String word) {
            return java.util.Arrays.asList(words).contains(word);
        }
    }
}
