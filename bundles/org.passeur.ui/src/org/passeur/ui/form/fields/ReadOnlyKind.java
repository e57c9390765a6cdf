// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form.fields;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.passeur.ui.theme.Look;

/** A value that is worked out: shown, to be copied, not to be changed. */
final class ReadOnlyKind implements FieldKind {

    @Override
    public boolean fits(FieldSpec spec) {
        return spec.readOnly();
    }

    @Override
    public FieldControl create(Composite parent, FieldSpec spec, FieldHost host) {
        boolean lengthy = spec.type().longText();
        Text text = Look.style(new Text(parent, SWT.READ_ONLY | (lengthy ? SWT.MULTI | SWT.WRAP : SWT.SINGLE)),
                "passeur-shown");
        return new FieldControl() {
            @Override
            public Control control() {
                return text;
            }

            @Override
            public void show(@Nullable Object value) {
                String words = host.context().values().text(value, spec.type());
                text.setText(words.isEmpty() ? "\u2013" : words);
                text.requestLayout();
            }

            @Override
            public boolean wide() {
                return lengthy;
            }
        };
    }
}
