// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form.fields;

import java.text.NumberFormat;
import java.text.ParsePosition;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.passeur.ui.Words;
import org.passeur.ui.theme.Look;

/** A number, right-aligned, with its unit beside it. */
final class NumberKind implements FieldKind {

    private static final int WIDTH = 90;

    @Override
    public boolean fits(FieldSpec spec) {
        return spec.type().number() && !spec.type().many();
    }

    @Override
    public FieldControl create(Composite parent, FieldSpec spec, FieldHost host) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(row);
        Text text = new Text(row, SWT.BORDER | SWT.RIGHT);
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(text);
        Label unit = Look.style(new Label(row, SWT.NONE), "passeur-muted");
        unit.setText(host.context().values().unit(spec.type()));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(unit);
        Field field = new Field(row, text, spec, host);
        text.addListener(SWT.Modify, e -> field.typed());
        text.addListener(SWT.FocusOut, e -> field.leave());
        return field;
    }

    private static final class Field implements FieldControl {

        private final Composite row;
        private final Text text;
        private final FieldSpec spec;
        private final FieldHost host;
        private boolean showing;

        Field(Composite row, Text text, FieldSpec spec, FieldHost host) {
            this.row = row;
            this.text = text;
            this.spec = spec;
            this.host = host;
        }

        @Override
        public Control control() {
            return row;
        }

        @Override
        public void focus() {
            text.setFocus();
        }

        private NumberFormat format() {
            NumberFormat format = NumberFormat.getInstance(Words.locale());
            format.setGroupingUsed(false);
            return format;
        }

        void typed() {
            if (showing) {
                return;
            }
            String words = text.getText().strip();
            if (words.isEmpty()) {
                host.trouble("");
                host.typed(null);
                return;
            }
            ParsePosition end = new ParsePosition(0);
            Number number = format().parse(words, end);
            if (number == null || end.getIndex() < words.length()
                    || spec.type().integer() && number.doubleValue() % 1 != 0) {
                host.trouble(Words.get("field.number"));
            } else {
                host.trouble("");
                convert(number);
            }
        }

        private void convert(Number number) {
            EDataType type = (EDataType) spec.type().type();
            String literal = spec.type().integer() ? String.valueOf(number.longValue())
                    : String.valueOf(number.doubleValue());
            try {
                host.typed(EcoreUtil.createFromString(type, literal));
            } catch (NumberFormatException e) {
                host.trouble(Words.get("field.number"));
            }
        }

        void leave() {
            host.context().pause();
        }

        @Override
        public void show(@Nullable Object value) {
            String words = value == null ? "" : format().format(value);
            if (!text.getText().strip().equals(words) && !(text.isFocusControl() && sameNumber(value))) {
                showing = true;
                text.setText(words);
                showing = false;
            }
        }

        private boolean sameNumber(@Nullable Object value) {
            Number typed = format().parse(text.getText().strip(), new ParsePosition(0));
            return value instanceof Number number && typed != null && typed.doubleValue() == number.doubleValue();
        }
    }
}
