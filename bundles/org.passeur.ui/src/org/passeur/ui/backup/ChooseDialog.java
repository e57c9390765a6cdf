// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.passeur.core.backup.Backup;
import org.passeur.ui.Session;
import org.passeur.ui.TitledDialog;
import org.passeur.ui.Words;

/** Asks for a backup, and for what else the work with it needs. */
class ChooseDialog extends TitledDialog {

    private final Session session;
    private final List<Backup> backups;
    private final String key;
    private @Nullable BackupTable table;
    private @Nullable Path chosen;

    /**
     * @param key of the words for the work
     */
    ChooseDialog(Shell parent, Session session, List<Backup> backups, String key) {
        super(parent, Words.get(key + ".title"), Words.get(key + ".title"));
        this.session = session;
        this.backups = backups;
        this.key = key;
    }

    Optional<Path> ask() {
        return open() == OK ? Optional.ofNullable(chosen) : Optional.empty();
    }

    @Override
    protected void fill(Composite body) {
        setMessage(Words.get(key + ".message"));
        BackupTable choice = new BackupTable(body, session, backups, this::check);
        table = choice;
        more(choice.area());
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

    @Override
    protected boolean isComplete() {
        return trouble() == null;
    }

    final void check() {
        if (getButton(IDialogConstants.OK_ID) != null) {
            setErrorMessage(trouble());
            allow(isComplete());
        }
    }

    @Override
    protected String accepts() {
        return Words.get(key + ".button");
    }

    @Override
    protected void okPressed() {
        chosen = Objects.requireNonNull(table).chosen().orElse(null);
        super.okPressed();
    }
}
