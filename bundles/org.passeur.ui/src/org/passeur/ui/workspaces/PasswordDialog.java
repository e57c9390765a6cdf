// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.workspaces;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.passeur.core.PasswordNeeded;
import org.passeur.ui.TitledDialog;
import org.passeur.ui.Words;

/** Asks for the password of an account on a server, and whether it may be kept. */
final class PasswordDialog extends TitledDialog {

    private final PasswordNeeded why;
    private @Nullable Text text;
    private @Nullable Button keep;
    private @Nullable Answer answer;

    /** What was typed. */
    record Answer(String password, boolean keep) {
    }

    PasswordDialog(Shell parent, PasswordNeeded why) {
        super(parent, "Passeur", Words.get("workspace.password"));
        this.why = why;
    }

    /** What was typed, or empty where the person left. */
    Optional<Answer> ask() {
        return open() == OK ? Optional.ofNullable(answer) : Optional.empty();
    }

    @Override
    protected void fill(Composite body) {
        if (why.refused()) {
            setErrorMessage(Words.get("workspace.password.refused"));
        } else {
            setMessage(Words.get("workspace.password.wanted"));
        }
        new Label(body, SWT.NONE).setText(Words.get("workspace.password.of", why.account()));
        Text field = new Text(body, SWT.BORDER | SWT.PASSWORD);
        GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(field);
        field.addListener(SWT.Modify, e -> allow(isComplete()));
        text = field;
        Button box = new Button(body, SWT.CHECK);
        box.setText(Words.get("workspace.password.keep"));
        keep = box;
        field.setFocus();
    }

    @Override
    protected boolean isComplete() {
        Text field = text;
        return field != null && !field.getText().isEmpty();
    }

    @Override
    protected void okPressed() {
        Text field = text;
        Button box = keep;
        if (field != null && box != null) {
            answer = new Answer(field.getText(), box.getSelection());
        }
        super.okPressed();
    }
}
