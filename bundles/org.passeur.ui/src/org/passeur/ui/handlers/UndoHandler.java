// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.handlers;

import org.passeur.ui.PartActions;

/** Undoes the last change of the active part. */
public final class UndoHandler extends PartHandler {

    @Override
    boolean can(PartActions part) {
        return part.canUndo();
    }

    @Override
    void run(PartActions part) {
        part.undo();
    }
}
