// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.handlers;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.passeur.ui.PartActions;

/** Cuts the chosen text. */
public final class CutHandler extends FocusHandler {

    @Override
    boolean can(PartActions part) {
        return false;
    }

    @Override
    void run(PartActions part) {
        throw new UnsupportedOperationException();
    }

    @Override
    void inText(@Nullable Text text, @Nullable StyledText styled, @Nullable Combo combo) {
        if (text != null) {
            text.cut();
        } else if (styled != null) {
            styled.cut();
        } else if (combo != null) {
            combo.cut();
        }
    }
}
