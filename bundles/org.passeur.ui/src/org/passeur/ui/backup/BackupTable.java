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
    private static final int WIDTH = 560;

    private final Composite area;
    private final Text file;

    BackupTable(Composite parent, Session session, List<Backup> backups, Runnable changed) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        Optional<Table> table = backups.isEmpty() ? Optional.empty() : Optional.of(table(session, backups));
        if (table.isEmpty()) {
            Label none = new Label(area, SWT.WRAP);
            none.setText(Words.get("backup.none"));
            GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(none);
        }
        Label label = new Label(area, SWT.NONE);
        label.setText(Words.get("backup.file"));
        file = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Words.get("report.browse"));
        browse.addListener(SWT.Selection, e -> browse());
        file.addListener(SWT.Modify, e -> changed.run());
        table.ifPresent(own -> {
            own.addListener(SWT.Selection, e -> file.setText((String) own.getSelection()[0].getData()));
            own.select(0);
            file.setText(backups.getFirst().file().toString());
        });
    }

    private Table table(Session session, List<Backup> backups) {
        Table table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(WIDTH, LINES * table.getItemHeight())
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
        return table;
    }

    /** What more there is to ask stands below, in the same three columns. */
    Composite area() {
        return area;
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
