// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.handlers;

import org.passeur.ui.PartActions;

/** Writes what the active table shows to a CSV file. */
public final class ExportHandler extends PartHandler {

    @Override
    boolean can(PartActions part) {
        return part.canExport();
    }

    @Override
    void run(PartActions part) {
        part.export();
    }
}
