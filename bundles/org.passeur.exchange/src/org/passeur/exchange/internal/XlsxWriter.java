// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.text.CellGuard;

/** Writes a sheet cell by cell. */
final class XlsxWriter {

    /** Numbers beyond this lose digits in a spreadsheet. */
    private static final double EXACT = 1e15;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final SXSSFSheet sheet;
    private final CellStyle bold;
    private final CellStyle date;
    private @Nullable Row row;
    private int rows;
    private int column;

    XlsxWriter(SXSSFWorkbook book, String name) {
        sheet = book.createSheet(name.length() > 31 ? name.substring(0, 31) : name);
        bold = book.createCellStyle();
        Font font = book.createFont();
        font.setBold(true);
        bold.setFont(font);
        date = book.createCellStyle();
        date.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
    }

    void headers(List<String> headers, int width) {
        next();
        for (int i = 0; i < headers.size(); i++) {
            sheet.setColumnWidth(i, width);
            cell().setCellValue(headers.get(i));
        }
        Row first = row;
        if (first != null) {
            first.forEach(cell -> cell.setCellStyle(bold));
        }
        sheet.createFreezePane(0, 1);
    }

    void next() {
        row = sheet.createRow(rows++);
        column = 0;
    }

    /** Numbers and dates as such, everything else as the text that it is written as. */
    void value(@Nullable Object value, String text) {
        if (value instanceof Number number && Math.abs(number.doubleValue()) < EXACT) {
            cell().setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate day && !day.isBefore(FIRST_DAY)) {
            Cell cell = cell();
            cell.setCellValue(day);
            cell.setCellStyle(date);
        } else if (value instanceof Boolean truth) {
            cell().setCellValue(truth);
        } else {
            text(CellGuard.escape(text));
        }
    }

    void text(String text) {
        if (text.isEmpty()) {
            column++;
        } else {
            cell().setCellValue(escape(text));
        }
    }

    /** A long text over several cells, never cut within a character. */
    void spread(String text, int cells) {
        int start = 0;
        for (int i = 0; i < cells; i++) {
            int end = Math.min(text.length(), start + XlsxExporter.CELL);
            if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
            text(CellGuard.escape(text.substring(start, end)));
            start = end;
        }
    }

    private Cell cell() {
        Row current = row;
        if (current == null) {
            throw new IllegalStateException("next() comes first");
        }
        return current.createCell(column++);
    }

    /** Writes {@code _x0001_} for characters that XML does not know, and for what looks like that already. */
    private static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length());
        LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_").chars().forEach(c -> {
            boolean known = c >= ' ' && c < 0xFFFE || c == '\t' || c == '\n';
            out.append(known ? String.valueOf((char) c) : String.format("_x%04X_", c));
        });
        return out.toString();
    }
}
