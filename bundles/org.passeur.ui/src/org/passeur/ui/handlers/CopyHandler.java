// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.handlers;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.passeur.ui.PartActions;

/** Copies the chosen text or rows. */
public final class CopyHandler extends FocusHandler {

    @Override
    boolean can(PartActions part) {
        return part.canCopy();
    }

    @Override
    void run(PartActions part) {
        part.copy();
    }

    @Override
    void inText(@Nullable Text text, @Nullable StyledText styled, @Nullable Combo combo) {
        if (text != null) {
            text.copy();
        } else if (styled != null) {
            styled.copy();
        } else if (combo != null) {
            combo.copy();
        }
    }
}
