// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form.fields;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** A text of one line; also whatever no other kind fits. */
final class TextKind implements FieldKind {

    @Override
    public boolean fits(FieldSpec spec) {
        return true;
    }

    @Override
    public FieldControl create(Composite parent, FieldSpec spec, FieldHost host) {
        return new Line(new Text(parent, SWT.BORDER), spec, host);
    }

    /** The widget of a text, of one line or of several. */
    static final class Line implements FieldControl {

        private final Text text;
        private final FieldSpec spec;

        Line(Text text, FieldSpec spec, FieldHost host) {
            this.text = text;
            this.spec = spec;
            host.context().session().models().annotation(spec.kept(), "length")
                    .ifPresent(l -> text.setTextLimit(Integer.parseInt(l)));
            text.addListener(SWT.Modify, e -> host.typed(text.getText().isEmpty() ? null : text.getText()));
            text.addListener(SWT.FocusOut, e -> host.context().pause());
        }

        @Override
        public Control control() {
            return text;
        }

        @Override
        public void show(@Nullable Object value) {
            String words = value == null ? "" : String.valueOf(value).replace("\r\n", "\n");
            if (!text.getText().equals(words)) {
                text.setText(words);
            }
        }

        @Override
        public boolean wide() {
            return (text.getStyle() & SWT.MULTI) != 0;
        }

        @Override
        public int height() {
            return wide() ? text.getLineHeight() * (spec.lines() > 0 ? spec.lines() : 4) + 8 : 0;
        }
    }
}
