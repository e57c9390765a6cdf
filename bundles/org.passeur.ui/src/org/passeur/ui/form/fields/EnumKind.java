// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form.fields;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.passeur.ui.Session;

/** One of the literals of an enumeration, by its word. */
final class EnumKind implements FieldKind {

    @Override
    public boolean fits(FieldSpec spec) {
        return spec.type().enumeration();
    }

    @Override
    public FieldControl create(Composite parent, FieldSpec spec, FieldHost host) {
        Session session = host.context().session();
        List<@Nullable Enumerator> literals = new ArrayList<>();
        if (spec.kept().getDefaultValueLiteral() == null && !spec.required()) {
            literals.add(null);
        }
        ((EEnum) spec.type().type()).getELiterals().stream().map(EEnumLiteral::getInstance).forEach(literals::add);
        Combo combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        literals.forEach(l -> combo.add(l == null ? "" : session.models().label(l, session.locale())));
        combo.setVisibleItemCount(Math.min(16, literals.size()));
        combo.addListener(SWT.Selection, e -> host.write(literals.get(combo.getSelectionIndex())));
        return new FieldControl() {
            @Override
            public Control control() {
                return combo;
            }

            @Override
            public void show(@Nullable Object value) {
                int at = literals.indexOf(value);
                if (at < 0) {
                    combo.deselectAll();
                } else if (combo.getSelectionIndex() != at) {
                    combo.select(at);
                }
            }
        };
    }
}
