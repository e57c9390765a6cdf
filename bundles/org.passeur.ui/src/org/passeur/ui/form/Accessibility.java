// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Gives fields names that screen readers say. */
final class Accessibility {

    private Accessibility() {
    }

    static void name(Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = name;
            }
        });
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                if (child instanceof org.eclipse.swt.widgets.Text || child instanceof Composite) {
                    name(child, name);
                }
            }
        }
    }
}
