// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.passeur.core.Models;
import org.passeur.core.screen.FormSpec.Hint;

/** A number of small range as a row of steps; a dash stands for not assessed. */
final class ScaleKind implements FieldKind {

    private static final int MOST = 10;

    @Override
    public boolean fits(FieldSpec spec) {
        return spec.hint() == Hint.SCALE && spec.type().integer();
    }

    @Override
    public FieldControl create(Composite parent, FieldSpec spec, FieldHost host) {
        Models models = host.context().session().models();
        int min = bound(models.annotation(spec.kept(), "min"), 1);
        int max = Math.min(bound(models.annotation(spec.kept(), "max"), 5), min + MOST);
        Composite row = new Composite(parent, SWT.NONE);
        RowLayoutFactory.fillDefaults().spacing(4).applyTo(row);
        List<Button> buttons = new ArrayList<>();
        boolean optional = !spec.kept().getEType().getInstanceClass().isPrimitive();
        if (optional) {
            buttons.add(button(row, "\u2013", () -> host.write(null)));
        }
        for (int i = min; i <= max; i++) {
            Integer value = Integer.valueOf(i);
            buttons.add(button(row, String.valueOf(i), () -> host.write(value)));
        }
        return new FieldControl() {
            @Override
            public Control control() {
                return row;
            }

            @Override
            public void show(@Nullable Object value) {
                String chosen = value == null ? "\u2013" : String.valueOf(value);
                buttons.forEach(b -> b.setSelection(b.getText().equals(chosen)));
            }
        };
    }

    private static Button button(Composite row, String label, Runnable run) {
        Button button = new Button(row, SWT.RADIO);
        button.setText(label);
        button.addListener(SWT.Selection, e -> {
            if (button.getSelection()) {
                run.run();
            }
        });
        return button;
    }

    private static int bound(Optional<String> annotation, int otherwise) {
        return annotation.map(Integer::parseInt).orElse(Integer.valueOf(otherwise)).intValue();
    }
}
