// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.handlers;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.passeur.ui.PartActions;

/** Chooses the whole text or all rows. */
public final class SelectAllHandler extends FocusHandler {

    @Override
    boolean can(PartActions part) {
        return true;
    }

    @Override
    void run(PartActions part) {
        part.selectAll();
    }

    @Override
    void inText(@Nullable Text text, @Nullable StyledText styled, @Nullable Combo combo) {
        if (text != null) {
            text.selectAll();
        } else if (styled != null) {
            styled.selectAll();
        } else if (combo != null) {
            combo.setSelection(new org.eclipse.swt.graphics.Point(0, combo.getText().length()));
        }
    }
}
