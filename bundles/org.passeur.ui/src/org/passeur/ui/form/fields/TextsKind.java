// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form.fields;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.passeur.ui.Words;

/** Several short texts in one line, with a semicolon between them, as names are typed elsewhere. */
final class TextsKind implements FieldKind {

    @Override
    public boolean fits(FieldSpec spec) {
        return spec.type().many() && spec.type().type().getInstanceClass() == String.class;
    }

    @Override
    public FieldControl create(Composite parent, FieldSpec spec, FieldHost host) {
        return new Field(new Text(parent, SWT.BORDER), host);
    }

    private static final class Field implements FieldControl {

        private final Text text;
        private boolean typing;

        Field(Text text, FieldHost host) {
            this.text = text;
            text.setMessage(Words.get("field.texts.hint"));
            text.addListener(SWT.Modify, e -> typed(host));
            text.addListener(SWT.FocusOut, e -> host.context().pause());
        }

        /** A list is emptied before it is filled again: what is typed must not follow it. */
        private void typed(FieldHost host) {
            typing = true;
            try {
                host.typed(texts(text.getText()));
            } finally {
                typing = false;
            }
        }

        private static List<String> texts(String typed) {
            return Stream.of(typed.split(";")).map(String::strip).filter(one -> !one.isEmpty()).distinct().toList();
        }

        @Override
        public Control control() {
            return text;
        }

        @Override
        public boolean wide() {
            return true;
        }

        /** A semicolon that was just typed stays, though it says nothing yet. */
        @Override
        public void show(@Nullable Object value) {
            List<?> values = value instanceof List<?> list ? list : List.of();
            if (!typing && !texts(text.getText()).equals(values)) {
                text.setText(values.stream().map(String::valueOf).collect(Collectors.joining("; ")));
            }
        }
    }
}
