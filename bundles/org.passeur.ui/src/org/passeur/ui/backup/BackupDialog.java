// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.backup;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.passeur.ui.Session;
import org.passeur.ui.TitledDialog;
import org.passeur.ui.Words;

/** Asks where a backup of the workspace goes; its own folder of backups stands there already. */
final class BackupDialog extends TitledDialog {

    private final Session session;
    private @Nullable Text target;
    private @Nullable Path chosen;

    BackupDialog(Shell parent, Session session) {
        super(parent, Words.get("backup.title"), Words.get("backup.title"));
        this.session = session;
    }

    Optional<Path> ask() {
        return open() == OK ? Optional.ofNullable(chosen) : Optional.empty();
    }

    @Override
    protected void fill(Composite body) {
        setMessage(Words.get("backup.message"));
        columns(body, 3);
        Label label = new Label(body, SWT.NONE);
        label.setText(Words.get("backup.target"));
        Text path = new Text(body, SWT.BORDER);
        path.setText(session.workspace().folder().resolve("backups").toString());
        GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(path);
        Button browse = new Button(body, SWT.PUSH);
        browse.setText(Words.get("report.browse"));
        browse.addListener(SWT.Selection, e -> {
            FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
            dialog.setFileName(session.workspace().name() + ".zip");
            String file = dialog.open();
            if (file != null) {
                path.setText(file);
            }
        });
        target = path;
    }

    @Override
    protected String accepts() {
        return Words.get("backup.title");
    }

    @Override
    protected void okPressed() {
        Optional<Path> place = Places.of(Objects.requireNonNull(target).getText());
        if (place.isEmpty()) {
            setErrorMessage(Words.get("backup.no-target"));
            return;
        }
        chosen = place.get();
        super.okPressed();
    }
}
