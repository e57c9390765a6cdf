// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.backup;

import java.nio.file.Path;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.passeur.core.backup.BackupContents;
import org.passeur.core.backup.Verification;
import org.passeur.core.l10n.ValueFormat;
import org.passeur.ui.Session;
import org.passeur.ui.Words;

/** What the look through a backup found: whole, or what is damaged; and what is in it. */
final class VerifiedDialog extends TitleAreaDialog {

    private final Session session;
    private final Path file;
    private final Verification found;

    VerifiedDialog(Shell parent, Session session, Path file, Verification found) {
        super(parent);
        this.session = session;
        this.file = file;
        this.found = found;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Words.get("backup.verify.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(String.valueOf(file.getFileName()));
        if (found.sound()) {
            setMessage(Words.get("backup.sound"));
        } else {
            setErrorMessage(Words.get("backup.damaged", found.damages().size()));
        }
        Composite area = (Composite) super.createDialogArea(parent);
        Composite body = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 12).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        Text text = new Text(body, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.WRAP | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).hint(560, 180).applyTo(text);
        StringBuilder sheet = new StringBuilder();
        found.damages().forEach(damage -> sheet.append(damage.sentence(session.locale())).append('\n'));
        found.contents().ifPresent(contents -> sheet.append(about(contents)));
        text.setText(sheet.toString());
        return area;
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
