// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.passeur.core.screen.FormSpec;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.form.fields.FieldControl;

/** A window with the fields of a form. */
abstract class FormDialog extends TitleAreaDialog {

    private static final int WIDTH = 760;
    private static final int MOST_HEIGHT = 640;

    private final Session session;
    private final FormContext context;
    private final String title;
    private @Nullable FormBody body;

    FormDialog(Shell parent, Session session, FormContext context, String title) {
        super(parent);
        this.session = session;
        this.context = context;
        this.title = title;
        setHelpAvailable(false);
    }

    abstract EObject object();

    abstract FormSpec spec();

    /** Takes what was filled in; false keeps the window open. */
    abstract boolean accept();

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(title);
        setMessage(Words.get("form.dialog"));
        ScrolledComposite scroll = new ScrolledComposite(area, SWT.V_SCROLL);
        scroll.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        FormBody made = new FormBody(scroll, session, object().eClass(), () -> context, () -> resize(scroll));
        body = made;
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
        return area;
    }

    private void resize(ScrolledComposite scroll) {
        FormBody made = body;
        if (made != null) {
            scroll.setMinHeight(made.body().computeSize(scroll.getClientArea().width, SWT.DEFAULT).y);
        }
    }

    @Override
    protected void okPressed() {
        FormBody made = body;
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
        FormBody made = body;
        if (made != null) {
            made.binder().release();
        }
        return super.close();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Words.get("button.ok"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, Words.get("button.cancel"), false);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
