// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.handlers;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.passeur.ui.PartActions;

/** Deletes the chosen text or objects. */
public final class DeleteHandler extends FocusHandler {

    @Override
    boolean can(PartActions part) {
        return part.canDelete();
    }

    @Override
    void run(PartActions part) {
        part.delete();
    }

    @Override
    void inText(@Nullable Text text, @Nullable StyledText styled, @Nullable Combo combo) {
        if (text != null) {
            Texts.delete(text);
        } else if (styled != null) {
            styled.invokeAction(org.eclipse.swt.custom.ST.DELETE_NEXT);
        } else if (combo != null) {
            Texts.delete(combo);
        }
    }
}
