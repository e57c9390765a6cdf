// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.workspaces;

import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.passeur.ui.TitledDialog;
import org.passeur.ui.Words;

/** Asks where the workspace of a team is, and what it is called here. */
final class TeamDialog extends TitledDialog {

    /** The engine says whether the rest can be understood. */
    private static final Pattern ADDRESS = Pattern.compile("[a-z][a-z0-9]+://\\S+");
    private static final String EXAMPLE = "postgresql://ada@db.example.org/passeur";

    private @Nullable Text address;
    private @Nullable Text name;
    private @Nullable Answer answer;

    /** What was typed. */
    record Answer(String address, String name) {
    }

    TeamDialog(Shell parent) {
        super(parent, "Passeur", Words.get("workspace.team").replace("\u2026", ""));
    }

    /** What was typed, or empty where the person left. */
    Optional<Answer> ask() {
        return open() == OK ? Optional.ofNullable(answer) : Optional.empty();
    }

    @Override
    protected void fill(Composite body) {
        setMessage(Words.get("workspace.team.what"));
        columns(body, 2);
        Text where = field(body, "workspace.team.address");
        where.setMessage(EXAMPLE);
        Text called = field(body, "workspace.team.name");
        called.setText(Words.get("workspace.name.default"));
        address = where;
        name = called;
        where.setFocus();
    }

    private Text field(Composite body, String key) {
        new Label(body, SWT.NONE).setText(Words.get(key));
        Text field = new Text(body, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(field);
        field.addListener(SWT.Modify, e -> allow(isComplete()));
        return field;
    }

    private Optional<Answer> typed() {
        Text where = address;
        Text called = name;
        if (where == null || called == null || called.getText().isBlank()
                || !ADDRESS.matcher(where.getText().strip()).matches()) {
            return Optional.empty();
        }
        return Optional.of(new Answer(where.getText().strip(), called.getText().strip()));
    }

    @Override
    protected boolean isComplete() {
        return typed().isPresent();
    }

    @Override
    protected void okPressed() {
        answer = typed().orElse(null);
        super.okPressed();
    }
}
