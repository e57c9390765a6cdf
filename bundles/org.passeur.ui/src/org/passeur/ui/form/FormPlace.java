// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * The place in a form where somebody is: the control that had the cursor last. Who goes on to another one sees it whole; who comes
 * back from another window, or has saved, finds the form scrolled as it was left.
 */
final class FormPlace {

    private final ScrolledComposite scroll;
    private @Nullable Control last;

    FormPlace(ScrolledComposite scroll) {
        this.scroll = scroll;
        Listener focused = this::focused;
        Display display = scroll.getDisplay();
        display.addFilter(SWT.FocusIn, focused);
        scroll.addDisposeListener(e -> display.removeFilter(SWT.FocusIn, focused));
    }

    private void focused(Event e) {
        if (e.widget instanceof Control control && control != last && isIn(control)) {
            last = control;
            scroll.showControl(control);
        }
    }

    private boolean isIn(Control control) {
        for (Control around = control.getParent(); around != null; around = around.getParent()) {
            if (around == scroll) {
                return true;
            }
        }
        return false;
    }

    /** Goes back to where the cursor was; false where that is gone, or it was nowhere yet. */
    boolean back() {
        Control control = last;
        return control != null && !control.isDisposed() && control.setFocus();
    }
}
