// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.shell;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.ConfigurationScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.BackingStoreException;
import org.passeur.ui.errors.Errors;

/**
 * Starts the workbench again in another language or on another workspace. The wish is kept in the configuration's
 * preferences, node {@code org.passeur.ui}, keys {@code language} and {@code workspace}; the program ends with code 24.
 */
public final class Restart {

    private static final String NODE = "org.passeur.ui";
    private static final String LANGUAGE = "language";
    private static final String WORKSPACE = "workspace";
    private static final String ARGUMENTS = "eclipse.exitdata";

    private Restart() {
    }

    /** Ends and starts again in a language, {@code en} or {@code fr}; changes nothing where the person stays. */
    public static void inLanguage(String language) {
        String before = node().get(LANGUAGE, "");
        keep(LANGUAGE, language);
        System.setProperty(ARGUMENTS, "-nl " + language);
        if (!PlatformUI.getWorkbench().restart()) {
            keep(LANGUAGE, before);
            System.clearProperty(ARGUMENTS);
        }
    }

    /** Ends and starts again with another workspace. */
    public static void withWorkspace(Path folder) {
        keep(WORKSPACE, folder.toString());
        if (!PlatformUI.getWorkbench().restart()) {
            keep(WORKSPACE, "");
        }
    }

    /** The workspace that was asked for at the last end; asked for once only. */
    static Optional<Path> nextWorkspace() {
        String folder = node().get(WORKSPACE, "");
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        keep(WORKSPACE, "");
        return Optional.of(Path.of(folder));
    }

    private static void keep(String key, String value) {
        IEclipsePreferences node = node();
        node.put(key, value);
        try {
            node.flush();
        } catch (BackingStoreException e) {
            Errors.log(e);
        }
    }

    private static IEclipsePreferences node() {
        return ConfigurationScope.INSTANCE.getNode(NODE);
    }
}
