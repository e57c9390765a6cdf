// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.passeur.core.backup.Backup;
import org.passeur.ui.Session;
import org.passeur.ui.Words;

/** Asks for a backup and for the folder that it comes back into: a new one beside the workspace stands there already. */
final class RestoreDialog extends ChooseDialog {

    private final Session session;
    private @Nullable Text folder;
    private Path target;

    RestoreDialog(Shell parent, Session session, List<Backup> backups) {
        super(parent, session, backups, "backup.restore");
        this.session = session;
        this.target = free(session.workspace().folder());
    }

    private static Path free(Path workspace) {
        Path folder = workspace.resolveSibling(Words.get("backup.restore.folder-name", workspace.getFileName()));
        Path free = folder;
        for (int i = 2; Files.exists(free); i++) {
            free = folder.resolveSibling(folder.getFileName() + " " + i);
        }
        return free;
    }

    /** The folder that was chosen. */
    Path folder() {
        return target;
    }

    @Override
    void more(Composite row) {
        Label label = new Label(row, SWT.NONE);
        label.setText(Words.get("backup.restore.folder"));
        Text path = new Text(row, SWT.BORDER);
        path.setText(target.toString());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(path);
        path.addListener(SWT.Modify, e -> check());
        Button browse = new Button(row, SWT.PUSH);
        browse.setText(Words.get("report.browse"));
        browse.addListener(SWT.Selection, e -> {
            String chosen = new DirectoryDialog(getShell()).open();
            if (chosen != null) {
                path.setText(chosen);
            }
        });
        folder = path;
    }

    @Override
    @Nullable
    String trouble() {
        Text path = folder;
        Optional<Path> place = Places.of(path == null ? target.toString() : path.getText());
        if (place.isEmpty()) {
            return Words.get("backup.no-folder");
        }
        return place.get().equals(session.workspace().folder())
                ? Words.get("backup.open-here")
                : super.trouble();
    }

    @Override
    protected void okPressed() {
        target = Places.of(Objects.requireNonNull(folder).getText()).orElse(target);
        super.okPressed();
    }
}
