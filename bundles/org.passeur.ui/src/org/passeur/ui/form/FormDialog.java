// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.passeur.core.screen.FormSpec;
import org.passeur.ui.Session;
import org.passeur.ui.TitledDialog;
import org.passeur.ui.Words;
import org.passeur.ui.form.fields.FieldControl;

/** A window with the fields of a form. */
abstract class FormDialog extends TitledDialog {

    private static final int WIDTH = 760;
    private static final int MOST_HEIGHT = 640;

    private final Session session;
    private final FormContext context;
    private @Nullable FormBody form;

    FormDialog(Shell parent, Session session, FormContext context, String title) {
        super(parent, title, title);
        this.session = session;
        this.context = context;
    }

    abstract EObject object();

    abstract FormSpec spec();

    /** Takes what was filled in; false keeps the window open. */
    abstract boolean accept();

    @Override
    protected void fill(Composite body) {
        GridLayoutFactory.fillDefaults().applyTo(body);
        setMessage(Words.get("form.dialog"));
        ScrolledComposite scroll = new ScrolledComposite(body, SWT.V_SCROLL);
        scroll.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        FormBody made = new FormBody(scroll, session, object().eClass(), () -> context, () -> resize(scroll));
        form = made;
        made.fields(spec());
        made.binder().show(object());
        scroll.setContent(made.body());
        scroll.addListener(SWT.Resize, e -> resize(scroll));
        Point size = made.body().computeSize(WIDTH, SWT.DEFAULT);
        GridData room = (GridData) scroll.getLayoutData();
        room.widthHint = WIDTH;
        room.heightHint = Math.min(MOST_HEIGHT, size.y);
        if (!made.binder().isEmpty()) {
            made.binder().firstEditable().focus();
        }
    }

    private void resize(ScrolledComposite scroll) {
        FormBody made = form;
        if (made != null) {
            scroll.setMinHeight(made.body().computeSize(scroll.getClientArea().width, SWT.DEFAULT).y);
        }
    }

    @Override
    protected void okPressed() {
        FormBody made = form;
        Optional<String> wrong = made == null ? Optional.empty() : made.binder().firstWrong();
        if (made != null && wrong.isPresent()) {
            setErrorMessage(Words.get("form.wrong"));
            made.binder().control(wrong.get()).ifPresent(FieldControl::focus);
        } else if (accept()) {
            super.okPressed();
        }
    }

    @Override
    public boolean close() {
        FormBody made = form;
        if (made != null) {
            made.binder().release();
        }
        return super.close();
    }

}
