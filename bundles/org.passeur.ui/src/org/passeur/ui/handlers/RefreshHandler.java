// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.handlers;

import org.passeur.ui.PartActions;

/** Reads the active part again. */
public final class RefreshHandler extends PartHandler {

    @Override
    boolean can(PartActions part) {
        return true;
    }

    @Override
    void run(PartActions part) {
        part.refresh();
    }
}
