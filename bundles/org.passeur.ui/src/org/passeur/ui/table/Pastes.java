// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.table;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.ui.Services;

/** Finds what takes in a spreadsheet. */
final class Pastes {

    private Pastes() {
    }

    static @Nullable TablePaste find(EClass type) {
        for (TablePaste paste : Services.all(TablePaste.class)) {
            if (paste.takes(type)) {
                return paste;
            }
        }
        return null;
    }
}
