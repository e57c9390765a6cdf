// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;
import org.passeur.core.Workspace;
import org.passeur.core.Workspaces;
import org.passeur.ui.Services;
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
        Opening opening = Opening.begin(PasseurApplication::workspaces, () -> wanted(arguments));
        FirstTheme.choose();
        DefaultScope.INSTANCE.getNode("org.eclipse.ui").put(IWorkbenchPreferenceConstants.KEY_CONFIGURATION_ID, KEYS);
        Display display = PlatformUI.createDisplay();
        Display.setAppName("Passeur");
        try (WorkbenchStart start = new WorkbenchStart(display, () -> opened(display, opening))) {
            int code = PlatformUI.createAndRunWorkbench(display, new PasseurWorkbenchAdvisor(start::open));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    /** What opened meanwhile, or what she chooses instead, being told why what was wanted does not open. */
    private static Optional<Workspace> opened(Display display, Opening opening) {
        return opening.workspace().or(() -> new Chooser(display, workspaces()).open(opening.wanted()));
    }

    /** The workspace to open without asking; empty where she is to choose. */
    private static Optional<Path> wanted(Arguments arguments) {
        if (NEW.equals(System.getProperty("passeur.workspace"))) {
            return Optional.of(temporary());
        }
        return Restart.nextWorkspace().or(arguments::workspace)
                .or(() -> arguments.has("--choose") ? Optional.empty() : workspaces().last());
    }

    /** A new workspace in a temporary folder, for tests. */
    private static Path temporary() {
        try {
            Path folder = Files.createTempDirectory("passeur").resolve("workspace");
            workspaces().create(folder, "Lumen", Words.locale()).close();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Workspaces workspaces() {
        return Services.all(Workspaces.class).stream().findFirst().orElseThrow(
                () -> new IllegalStateException(
                        "The store is not installed: no service " + Workspaces.class.getName()));
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
