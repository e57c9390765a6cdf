// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.passeur.core.backup.Backup;
import org.passeur.core.l10n.ValueFormat;
import org.passeur.ui.Session;
import org.passeur.ui.Words;

/** Chooses a backup: one of the workspace's own, the newest first, or any file. */
final class BackupTable {

    private static final int LINES = 8;

    private final Text file;

    BackupTable(Composite parent, Session session, List<Backup> backups, Runnable changed) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        Table table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(560, LINES * table.getItemHeight())
                .applyTo(table);
        ValueFormat format = new ValueFormat(session.models(), session.locale());
        column(table, "backup.column.at", 180, SWT.LEFT);
        column(table, "backup.column.reason", 240, SWT.LEFT);
        column(table, "backup.column.size", 110, SWT.RIGHT);
        for (Backup backup : backups) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] { format.text(backup.at()), Words.get("backup.reason." + backup.reason()),
                    Words.get("backup.megabytes", BackupJobs.megabytes(backup.file().toFile().length())) });
            item.setData(backup.file().toString());
        }
        Label label = new Label(area, SWT.NONE);
        label.setText(Words.get("backup.file"));
        file = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Words.get("report.browse"));
        browse.addListener(SWT.Selection, e -> browse());
        table.addListener(SWT.Selection, e -> file.setText((String) table.getSelection()[0].getData()));
        file.addListener(SWT.Modify, e -> changed.run());
        if (!backups.isEmpty()) {
            table.select(0);
            file.setText(backups.getFirst().file().toString());
        }
    }

    private static void column(Table table, String key, int width, int alignment) {
        TableColumn column = new TableColumn(table, alignment);
        column.setText(Words.get(key));
        column.setWidth(width);
    }

    private void browse() {
        FileDialog dialog = new FileDialog(file.getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] { "*.zip" });
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
        }
    }

    /** The file, where one is named that is there. */
    Optional<Path> chosen() {
        return Places.of(file.getText()).filter(Files::isRegularFile);
    }
}
