// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.shell;

import java.util.Comparator;
import java.util.List;

import org.passeur.ui.Services;
import org.passeur.ui.open.ToolButton;

/** The buttons that others put into the toolbar. */
final class ToolButtons {

    private ToolButtons() {
    }

    static List<ToolButton> all() {
        return Services.all(ToolButton.class).stream().sorted(Comparator.comparingInt(ToolButton::order)).toList();
    }
}
