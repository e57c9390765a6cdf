// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.handlers;

import org.passeur.ui.PartActions;

/** Does again what was undone in the active part. */
public final class RedoHandler extends PartHandler {

    @Override
    boolean can(PartActions part) {
        return part.canRedo();
    }

    @Override
    void run(PartActions part) {
        part.redo();
    }
}
