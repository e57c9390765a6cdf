// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.passeur.core.text.CellGuard;

/** The sheet of a verification round as an XLSX file whose answers are chosen from a list. */
public final class RoundWorkbook {

    private static final int LETTER = 256;
    private static final int[] WIDTHS = { 34, 44, 16, 14, 14, 20, 60 };
    private static final int ANSWER = 5;

    private RoundWorkbook() {
    }

    /** The bytes of the file. */
    @SuppressWarnings("null")
    public static byte[] write(String name, List<String> headers, List<List<String>> rows, String... answers) {
        try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet(name);
            Font bold = book.createFont();
            bold.setBold(true);
            CellStyle head = book.createCellStyle();
            head.setFont(bold);
            head.setWrapText(true);
            CellStyle wrap = book.createCellStyle();
            wrap.setWrapText(true);
            fill(sheet.createRow(0), headers, head);
            for (int i = 0; i < rows.size(); i++) {
                fill(sheet.createRow(i + 1), rows.get(i), wrap);
            }
            for (int column = 0; column < WIDTHS.length; column++) {
                sheet.setColumnWidth(column, WIDTHS[column] * LETTER);
            }
            sheet.createFreezePane(2, 1);
            DataValidationHelper choices = sheet.getDataValidationHelper();
            sheet.addValidationData(choices.createValidation(choices.createExplicitListConstraint(answers),
                    new CellRangeAddressList(1, Math.max(1, rows.size()), ANSWER, ANSWER)));
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Row row, List<String> texts, CellStyle style) {
        for (int i = 0; i < texts.size(); i++) {
            var cell = row.createCell(i);
            cell.setCellValue(CellGuard.escape(texts.get(i)));
            cell.setCellStyle(style);
        }
    }
}
