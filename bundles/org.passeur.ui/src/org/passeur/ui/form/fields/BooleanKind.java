// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form.fields;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.passeur.ui.Words;

/** Yes or no. */
final class BooleanKind implements FieldKind {

    @Override
    public boolean fits(FieldSpec spec) {
        return spec.type().bool();
    }

    @Override
    public FieldControl create(Composite parent, FieldSpec spec, FieldHost host) {
        Button box = new Button(parent, SWT.CHECK);
        box.setText(Words.get("value.yes"));
        box.addListener(SWT.Selection, e -> host.write(Boolean.valueOf(box.getSelection())));
        return new FieldControl() {
            @Override
            public Control control() {
                return box;
            }

            @Override
            public void show(@Nullable Object value) {
                box.setSelection(Boolean.TRUE.equals(value));
            }
        };
    }
}
