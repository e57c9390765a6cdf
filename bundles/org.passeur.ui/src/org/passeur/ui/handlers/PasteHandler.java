// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.handlers;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.passeur.ui.PartActions;

/** Pastes into the text or the table. */
public final class PasteHandler extends FocusHandler {

    @Override
    boolean can(PartActions part) {
        return part.canPaste();
    }

    @Override
    void run(PartActions part) {
        part.paste();
    }

    @Override
    void inText(@Nullable Text text, @Nullable StyledText styled, @Nullable Combo combo) {
        if (text != null) {
            text.paste();
        } else if (styled != null) {
            styled.paste();
        } else if (combo != null) {
            combo.paste();
        }
    }
}
