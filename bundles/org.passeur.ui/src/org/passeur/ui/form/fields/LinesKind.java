// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form.fields;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.passeur.core.model.CorePackage;

/** A text of several lines; Tab goes on to the next field. */
final class LinesKind implements FieldKind {

    @Override
    public boolean fits(FieldSpec spec) {
        return spec.type().type() == CorePackage.Literals.TEXT
                || spec.lines() > 1 && spec.type().type().getInstanceClass() == String.class;
    }

    @Override
    public FieldControl create(Composite parent, FieldSpec spec, FieldHost host) {
        Text text = new Text(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        leaveByTab(text);
        return new TextKind.Line(text, spec, host);
    }

    /** Lets Tab leave a text of several lines. */
    static void leaveByTab(org.eclipse.swt.widgets.Control text) {
        text.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                e.doit = true;
            }
        });
    }
}
