// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * What scrolls a form, and the place in it where somebody is: the control that had the cursor last. Who goes on to another one
 * sees it whole; who comes back from another window, or has saved, finds the form scrolled as it was left.
 */
final class FormPlace {

    private static final int NARROWEST = 520;
    private static final int WHEEL = 32;

    private final ScrolledComposite scroll;
    private @Nullable Control last;

    FormPlace(Composite parent) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.getVerticalBar().setIncrement(WHEEL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
        scroll.addListener(SWT.Resize, e -> resize());
        Listener focused = this::focused;
        Display display = scroll.getDisplay();
        display.addFilter(SWT.FocusIn, focused);
        scroll.addDisposeListener(e -> display.removeFilter(SWT.FocusIn, focused));
    }

    Composite control() {
        return scroll;
    }

    void hold(Composite content) {
        scroll.setContent(content);
        content.addListener(SWT.Resize, e -> scroll.getDisplay().asyncExec(this::resize));
    }

    /** As wide as the window, and as high as it must be then. */
    void resize() {
        if (!scroll.isDisposed() && scroll.getContent() != null) {
            int width = Math.max(NARROWEST, scroll.getClientArea().width);
            scroll.setMinSize(NARROWEST, scroll.getContent().computeSize(width, SWT.DEFAULT).y);
        }
    }

    /** Scrolls to a control. */
    void show(Control control) {
        scroll.showControl(control);
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
