// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passeur.core.query.Row;
import org.passeur.core.text.CellGuard;

import de.siegmar.fastcsv.writer.CsvWriter;

/** Writes CSV: UTF-8 with its mark, so that spreadsheets read accents right; commas; texts guarded. */
public final class CsvExporter extends TableExporter {

    /** Writes {@code .csv}. */
    public CsvExporter() {
        super("csv");
    }

    @Override
    protected int write(ExportTable table, Path file, EClass type) {
        int[] count = new int[1];
        Target.write(file, out -> {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.write('\uFEFF');
            CsvWriter csv = CsvWriter.builder().build(text);
            csv.writeRecord(table.headers());
            count[0] = table.forEach(row -> csv.writeRecord(cells(table, row)));
            csv.flush();
        });
        return count[0];
    }

    private static List<String> cells(ExportTable table, Row row) {
        List<String> cells = new ArrayList<>(List.of(row.ref().toString()));
        for (EStructuralFeature feature : table.features()) {
            Object value = row.get(feature.getName());
            String text = table.write(feature, value);
            cells.add(value instanceof Number ? text : CellGuard.escape(text));
        }
        cells.add(table.basis(row));
        return cells;
    }
}
