// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form.fields;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.form.PartDialog;

/** The parts of an object in a table; each is edited in a small form, and everything can be undone. */
final class ChildrenKind implements FieldKind {

    @Override
    public boolean fits(FieldSpec spec) {
        return spec.feature() instanceof EReference reference && reference.isContainment() && reference.isMany();
    }

    @Override
    public FieldControl create(Composite parent, FieldSpec spec, FieldHost host) {
        Session session = host.context().session();
        EClass type = (EClass) spec.type().type();
        List<EStructuralFeature> features = session.models().visibleFeatures(type);
        PartTable table = new PartTable(parent, session, features);
        table.button("plus-lg", Words.get("field.add"), () -> {
            EObject part = EcoreUtil.create(type);
            if (new PartDialog(table.area().getShell(), host.context(), part, Words.get("field.add")).ask()) {
                host.context().change(root -> parts(host, spec).add(part));
            }
        });
        Runnable edit = () -> table.chosen().stream().findFirst().ifPresent(part -> edit(table, spec, host, part));
        table.onChosen("pencil", Words.get("field.edit"), edit);
        table.onDelete(() -> {
            List<EObject> gone = table.chosen();
            if (!gone.isEmpty()) {
                host.context().change(root -> parts(host, spec).removeAll(gone));
            }
        });
        table.onOpen(part -> edit.run());
        return new FieldControl() {
            @Override
            public Control control() {
                return table.area();
            }

            @Override
            public void show(@Nullable Object value) {
                table.show(value);
            }

            @Override
            public void focus() {
                table.table().setFocus();
            }

            @Override
            public boolean wide() {
                return true;
            }

            @Override
            public int height() {
                return table.height();
            }
        };
    }

    private static void edit(PartTable table, FieldSpec spec, FieldHost host, EObject part) {
        EObject draft = EcoreUtil.copy(part);
        if (new PartDialog(table.area().getShell(), host.context(), draft, Words.get("field.edit")).ask()) {
            host.context().change(root -> {
                for (EStructuralFeature feature : host.context().session().models().visibleFeatures(part.eClass())) {
                    Object value = draft.eGet(feature);
                    part.eSet(feature, value instanceof List<?> many ? new ArrayList<>(many) : value);
                }
            });
            table.show(host.owner().eGet(spec.kept()));
        }
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> parts(FieldHost host, FieldSpec spec) {
        return (List<EObject>) host.owner().eGet(spec.kept());
    }
}
