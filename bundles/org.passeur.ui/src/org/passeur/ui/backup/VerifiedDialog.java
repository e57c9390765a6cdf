// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.backup;

import java.nio.file.Path;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.passeur.core.backup.BackupContents;
import org.passeur.core.backup.Verification;
import org.passeur.core.l10n.ValueFormat;
import org.passeur.ui.Session;
import org.passeur.ui.TitledDialog;
import org.passeur.ui.Words;

/** What the look through a backup found: whole, or what is damaged; and what is in it. */
final class VerifiedDialog extends TitledDialog {

    private final Session session;
    private final Path file;
    private final Verification found;

    VerifiedDialog(Shell parent, Session session, Path file, Verification found) {
        super(parent, Words.get("backup.verify.title"), String.valueOf(file.getFileName()));
        this.session = session;
        this.file = file;
        this.found = found;
    }

    @Override
    protected void fill(Composite body) {
        if (found.sound()) {
            setMessage(Words.get("backup.sound"));
        } else {
            setErrorMessage(Words.get("backup.damaged", found.damages().size()));
        }
        Text text = new Text(body, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.WRAP | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).hint(560, 180).applyTo(text);
        StringBuilder sheet = new StringBuilder();
        found.damages().forEach(damage -> sheet.append(damage.sentence(session.locale())).append('\n'));
        found.contents().ifPresent(contents -> sheet.append(about(contents)));
        text.setText(sheet.toString());
    }

    private String about(BackupContents contents) {
        return Words.get("backup.about", contents.workspace(),
                new ValueFormat(session.models(), session.locale()).text(contents.at()),
                Long.valueOf(contents.lastChangeSet()), Long.valueOf(contents.files()),
                BackupJobs.megabytes(contents.bytes()));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Words.get("button.close"), true);
    }
}
