// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.passeur.ui.PartActions;

/** A command that belongs to what has the focus: a text field, a control with actions of its own, or else the active part. */
abstract class FocusHandler extends PartHandler {

    /** What the command does with a text; nulls say which of the three kinds it is not. */
    abstract void inText(@Nullable Text text, @Nullable StyledText styled, @Nullable Combo combo);

    @Override
    public void setEnabled(@Nullable Object evaluationContext) {
        PartActions own = own();
        if (textual()) {
            setBaseEnabled(true);
        } else if (own != null) {
            setBaseEnabled(can(own));
        } else {
            super.setEnabled(evaluationContext);
        }
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        Control focus = Display.getCurrent().getFocusControl();
        if (textual()) {
            inText(focus instanceof Text t ? t : null, focus instanceof StyledText s ? s : null,
                    focus instanceof Combo c ? c : null);
            return null;
        }
        PartActions own = own();
        if (own != null) {
            if (can(own)) {
                run(own);
            }
            return null;
        }
        return super.execute(event);
    }

    private static @Nullable PartActions own() {
        Display display = Display.getCurrent();
        Control focus = display == null ? null : display.getFocusControl();
        return focus != null && focus.getData(PartActions.OF_CONTROL) instanceof PartActions actions ? actions : null;
    }

    private static boolean textual() {
        Display display = Display.getCurrent();
        Control focus = display == null ? null : display.getFocusControl();
        return focus instanceof Text || focus instanceof StyledText || focus instanceof Combo;
    }
}
