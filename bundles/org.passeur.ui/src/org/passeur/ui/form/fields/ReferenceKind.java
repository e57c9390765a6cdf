// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form.fields;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.passeur.core.Models;
import org.passeur.core.Ref;
import org.passeur.core.model.Entity;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.theme.Icons;

/** Another object, found by typing a part of its name; a button opens it. */
final class ReferenceKind implements FieldKind {

    @Override
    public boolean fits(FieldSpec spec) {
        return spec.type().reference() && !spec.type().many();
    }

    @Override
    public FieldControl create(Composite parent, FieldSpec spec, FieldHost host) {
        return new Field(parent, spec, host);
    }

    private static final class Field implements FieldControl {

        private final Composite row;
        private final TargetText name;
        private final Button open;
        private final FieldHost host;
        private @Nullable Ref shown;

        Field(Composite parent, FieldSpec spec, FieldHost host) {
            this.host = host;
            Session session = host.context().session();
            row = new Composite(parent, SWT.NONE);
            GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(row);
            name = new TargetText(row, new Targets(session, (EClass) spec.type().type()), host,
                    ref -> host.write(host.context().copy().get(ref)), () -> host.write(null));
            name.text().setMessage(Words.get("field.reference.hint"));
            GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(name.text());
            open = new Button(row, SWT.PUSH | SWT.FLAT);
            open.setImage(Icons.image("box-arrow-up-right"));
            open.setToolTipText(Words.get("table.open"));
            open.addListener(SWT.Selection, e -> {
                Ref ref = shown;
                if (ref != null) {
                    session.open().object(ref);
                }
            });
        }

        @Override
        public Control control() {
            return row;
        }

        @Override
        public void focus() {
            name.text().setFocus();
        }

        @Override
        public void settle() {
            name.settle();
        }

        @Override
        public void show(@Nullable Object value) {
            Models models = host.context().session().models();
            Ref ref = value instanceof Entity entity ? models.ref(entity) : null;
            shown = ref;
            open.setEnabled(ref != null);
            name.show(value instanceof EObject object ? models.title(object) : "");
        }
    }
}
