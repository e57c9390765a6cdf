// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passeur.core.query.Row;

/**
 * Writes XLSX with real dates and numbers. A text longer than a cell may hold is spread over columns that are named after
 * the first: {@code body}, {@code body+2}.
 */
public final class XlsxExporter extends TableExporter {

    /** As many characters as a cell may hold, less room for the escapes of characters that XML does not know. */
    static final int CELL = 32_000;
    private static final int IN_MEMORY = 200;
    private static final int WIDTH = 24 * 256;

    /** Writes {@code .xlsx}. */
    public XlsxExporter() {
        super("xlsx");
    }

    @Override
    protected int write(ExportTable table, Path file, EClass type) {
        Map<EStructuralFeature, Integer> spread = spread(table);
        List<String> headers = new ArrayList<>();
        headers.add(TablePlan.URI);
        for (EStructuralFeature feature : table.features()) {
            for (int i = 1; i <= spread.getOrDefault(feature, 1); i++) {
                headers.add(i == 1 ? feature.getName() : feature.getName() + "+" + i);
            }
        }
        headers.add(TablePlan.BASIS);
        int[] count = new int[1];
        Target.write(file, out -> {
            try (SXSSFWorkbook book = new SXSSFWorkbook(IN_MEMORY)) {
                XlsxWriter writer = new XlsxWriter(book, type.getName());
                writer.headers(headers, WIDTH);
                count[0] = table.forEach(row -> write(table, spread, writer, row));
                book.write(out);
            }
        });
        return count[0];
    }

    private static void write(ExportTable table, Map<EStructuralFeature, Integer> spread, XlsxWriter writer, Row row) {
        writer.next();
        writer.text(row.ref().toString());
        for (EStructuralFeature feature : table.features()) {
            Object value = row.get(feature.getName());
            int cells = spread.getOrDefault(feature, 1);
            if (cells > 1) {
                writer.spread(table.write(feature, value), cells);
            } else {
                writer.value(value, table.write(feature, value));
            }
        }
        writer.text(table.basis(row));
    }

    /** How many cells the longest text of each feature needs. */
    private static Map<EStructuralFeature, Integer> spread(ExportTable table) {
        Map<EStructuralFeature, Integer> spread = new LinkedHashMap<>();
        table.forEach(row -> {
            for (EStructuralFeature feature : table.features()) {
                int length = table.write(feature, row.get(feature.getName())).length();
                if (length > CELL) {
                    spread.merge(feature, 1 + length / (CELL - 1), Math::max);
                }
            }
        });
        return spread;
    }
}
