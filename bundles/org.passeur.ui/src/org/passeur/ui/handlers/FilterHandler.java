// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.handlers;

import org.passeur.ui.PartActions;

/** Puts the cursor into the filter of the active part. */
public final class FilterHandler extends PartHandler {

    @Override
    boolean can(PartActions part) {
        return part.canFilter();
    }

    @Override
    void run(PartActions part) {
        part.filter();
    }
}
