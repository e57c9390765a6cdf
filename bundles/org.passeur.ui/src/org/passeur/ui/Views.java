// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui;

import java.util.Map;
import java.util.Objects;

/** The ids of the views of the workbench. */
public final class Views {

    public static final String NAVIGATOR = "org.passeur.ui.navigator";
    public static final String CHECKS = "org.passeur.ui.checks";
    public static final String HISTORY = "org.passeur.ui.history";
    public static final String LINKS = "org.passeur.ui.links";

    private static final Map<String, String> ICONS = Map.of(NAVIGATOR, "compass", CHECKS, "check2-square", HISTORY,
            "clock-history", LINKS, "diagram-2");

    private Views() {
    }

    /** The name of a view's icon. */
    public static String icon(String view) {
        return Objects.requireNonNull(ICONS.get(view), view);
    }

    /** What a view is called in the language of the workbench. */
    public static String name(String view) {
        return Words.get("view.name." + view.substring(view.lastIndexOf('.') + 1));
    }
}
