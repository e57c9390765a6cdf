// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui;

/** The ids of the views of the workbench. */
public final class Views {

    public static final String NAVIGATOR = "org.passeur.ui.navigator";
    public static final String CHECKS = "org.passeur.ui.checks";
    public static final String HISTORY = "org.passeur.ui.history";
    public static final String LINKS = "org.passeur.ui.links";

    private Views() {
    }
}
