// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.shell;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.passeur.ui.theme.Look;

/** Chooses the light theme where nobody chose one of ours before. */
final class FirstTheme {

    private static final String NODE = "org.eclipse.e4.ui.css.swt.theme";
    private static final String KEY = "themeid";

    private FirstTheme() {
    }

    static void choose() {
        IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);
        String known = node.get(KEY, "");
        if (!known.equals(Look.LIGHT) && !known.equals(Look.DARK)) {
            node.put(KEY, Boolean.getBoolean("passeur.dark") ? Look.DARK : Look.LIGHT);
        }
    }
}
