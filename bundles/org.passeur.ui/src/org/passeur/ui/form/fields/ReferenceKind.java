// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form.fields;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
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
        private final Text text;
        private final Button open;
        private final FieldHost host;
        private final Targets targets;
        private final ContentProposalAdapter proposals;
        private @Nullable Ref shown;
        private String title = "";

        Field(Composite parent, FieldSpec spec, FieldHost host) {
            this.host = host;
            Session session = host.context().session();
            targets = new Targets(session, (EClass) spec.type().type());
            row = new Composite(parent, SWT.NONE);
            GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(row);
            text = new Text(row, SWT.BORDER);
            text.setMessage(Words.get("field.reference.hint"));
            GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
            open = new Button(row, SWT.PUSH | SWT.FLAT);
            open.setImage(Icons.image("box-arrow-up-right"));
            open.setToolTipText(Words.get("table.open"));
            open.addListener(SWT.Selection, e -> {
                Ref ref = shown;
                if (ref != null) {
                    session.open().object(ref);
                }
            });
            proposals = targets.propose(text, this::take);
            text.addListener(SWT.FocusOut, e -> text.getDisplay().asyncExec(this::leave));
            text.addListener(SWT.DefaultSelection, e -> leave());
        }

        private void take(Ref ref) {
            host.trouble("");
            host.write(host.context().copy().get(ref));
        }

        private void leave() {
            if (text.isDisposed() || proposals.isProposalPopupOpen()) {
                return;
            }
            String words = text.getText().strip();
            if (words.equals(title)) {
                host.trouble("");
            } else if (words.isEmpty()) {
                host.trouble("");
                host.write(null);
            } else {
                targets.named(words).ifPresentOrElse(this::take,
                        () -> host.trouble(Words.get("field.reference", words)));
            }
        }

        @Override
        public Control control() {
            return row;
        }

        @Override
        public void focus() {
            text.setFocus();
        }

        @Override
        public void show(@Nullable Object value) {
            Models models = host.context().session().models();
            Ref ref = value instanceof Entity entity ? models.ref(entity) : null;
            title = value instanceof EObject object ? models.title(object) : "";
            shown = ref;
            open.setEnabled(ref != null);
            if (!text.getText().equals(title)) {
                text.setText(title);
                proposals.closeProposalPopup();
            }
        }
    }
}
