// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.table;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.passeur.core.query.Query;
import org.passeur.core.screen.TableSpec;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.jobs.Jobs;
import org.passeur.ui.values.Values;

/** Writes what a table shows, all of it, to a CSV file with the words of the screen. */
final class CsvExport {

    private static final int PIECE = 500;
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final Session session;
    private final TableSpec spec;
    private final Query query;
    private final Sheet sheet;

    CsvExport(Session session, TableSpec spec, Query query, List<Column> columns, Values values) {
        this.session = session;
        this.spec = spec;
        this.query = query;
        sheet = new Sheet(columns, values);
    }

    void ask(Shell parent) {
        FileDialog dialog = new FileDialog(parent, SWT.SAVE);
        dialog.setText(Words.get("export.title"));
        dialog.setFilterExtensions(new String[] { "*.csv" });
        dialog.setFileName(TableEditor.title(session, spec) + ".csv");
        dialog.setOverwrite(true);
        String file = dialog.open();
        if (file != null) {
            Jobs.run(Words.get("export.title"), monitor -> write(Path.of(file), monitor), said -> {
            });
        }
    }

    private String write(Path file, IProgressMonitor monitor) throws IOException {
        long[] ids = session.repository().ids(query);
        monitor.beginTask(Words.get("export.title"), ids.length);
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(BYTE_ORDER_MARK + sheet.csvHeader());
            for (int from = 0; from < ids.length; from += PIECE) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                List<Long> piece = new ArrayList<>();
                for (int i = from; i < Math.min(ids.length, from + PIECE); i++) {
                    piece.add(Long.valueOf(ids[i]));
                }
                out.write(sheet.csv(session.repository().rows(query, piece)));
                monitor.worked(piece.size());
            }
        }
        return Words.get("export.done", Integer.valueOf(ids.length), file.toString());
    }
}
