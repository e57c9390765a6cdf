// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.passeur.core.backup.Backup;
import org.passeur.ui.Session;
import org.passeur.ui.Words;

/** Asks for a backup, and for what else the work with it needs. */
class ChooseDialog extends TitleAreaDialog {

    private final Session session;
    private final List<Backup> backups;
    private final String key;
    private @Nullable BackupTable table;
    private @Nullable Path chosen;

    /**
     * @param key of the words for the work
     */
    ChooseDialog(Shell parent, Session session, List<Backup> backups, String key) {
        super(parent);
        this.session = session;
        this.backups = backups;
        this.key = key;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    Optional<Path> ask() {
        return open() == OK ? Optional.ofNullable(chosen) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Words.get(key + ".title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Words.get(key + ".title"));
        setMessage(Words.get(key + ".message"));
        Composite area = (Composite) super.createDialogArea(parent);
        Composite body = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 12).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        BackupTable choice = new BackupTable(body, session, backups, this::check);
        table = choice;
        more(choice.area());
        return area;
    }

    /** What else is asked, in three columns: words, a field, a button. */
    void more(Composite area) {
        // a backup is enough
    }

    /** Why it cannot be done yet, or null. */
    @Nullable
    String trouble() {
        return Objects.requireNonNull(table).chosen().isEmpty() ? Words.get("backup.no-file") : null;
    }

    final void check() {
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            String trouble = trouble();
            setErrorMessage(trouble);
            ok.setEnabled(trouble == null);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Words.get(key + ".button"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, Words.get("button.cancel"), false);
        getButton(IDialogConstants.OK_ID).setEnabled(trouble() == null);
    }

    @Override
    protected void okPressed() {
        chosen = Objects.requireNonNull(table).chosen().orElse(null);
        super.okPressed();
    }
}
