// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.passeur.core.text.CellGuard;
import org.passeur.report.document.Document;
import org.passeur.report.document.Metadata;
import org.passeur.report.document.Table;
import org.passeur.report.internal.Words;

/** A workbook: what the document is on the first sheet, then a sheet per table with typed cells, filter and frozen head. */
@SuppressWarnings("null")
public final class XlsxWriter implements Writer {

    @Override
    public List<Output> write(Document document) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Metadata metadata = document.metadata();
            properties(workbook, metadata);
            Names names = new Names();
            about(workbook, names, metadata, document.sheets());
            XlsxSheet sheets = new XlsxSheet(workbook, metadata.language());
            for (Table table : document.sheets()) {
                sheets.write(table, names.sheet(table.title(), Words.get(metadata.language(), "table")));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return List.of(new Output(".xlsx", out.toByteArray()));
        }
    }

    private static void about(XSSFWorkbook workbook, Names names, Metadata metadata, List<Table> tables) {
        XSSFSheet sheet = workbook.createSheet(names.sheet(Words.get(metadata.language(), "sheet.about"), "About"));
        XSSFFont large = workbook.createFont();
        large.setBold(true);
        large.setFontHeightInPoints((short) 16);
        XSSFCellStyle title = workbook.createCellStyle();
        title.setFont(large);
        XSSFCellStyle wrapped = workbook.createCellStyle();
        wrapped.setWrapText(true);
        wrapped.setVerticalAlignment(VerticalAlignment.TOP);
        sheet.setColumnWidth(0, 26 * 256);
        sheet.setColumnWidth(1, 80 * 256);
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        Row first = sheet.createRow(0);
        first.setHeightInPoints(24);
        first.createCell(0).setCellValue(text(metadata.title()));
        first.getCell(0).setCellStyle(title);
        sheet.createRow(1).createCell(0).setCellValue(text(metadata.subtitle()));
        Row what = sheet.createRow(2);
        what.createCell(1).setCellValue(text(metadata.what()));
        what.getCell(1).setCellStyle(wrapped);
        int row = 4;
        for (About.Fact fact : About.facts(metadata)) {
            Row line = sheet.createRow(row++);
            line.createCell(0).setCellValue(text(fact.label()));
            line.createCell(1).setCellValue(text(fact.value()));
        }
        row++;
        for (Table table : tables) {
            Row line = sheet.createRow(row++);
            line.createCell(0).setCellValue(text(table.title()));
            line.createCell(1).setCellValue(Words.get(metadata.language(), "table.rows", table.size()));
        }
    }

    /** Words as they can stand in a cell. */
    static String text(String words) {
        String guarded = CellGuard.escape(words);
        String clean = guarded.codePoints()
                .filter(c -> c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c != 0xfffe && c != 0xffff)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return clean.length() > 32_767 ? clean.substring(0, 32_766) + "\u2026" : clean;
    }

    private static void properties(XSSFWorkbook workbook, Metadata metadata) {
        CoreProperties core = workbook.getProperties().getCoreProperties();
        core.setTitle(HtmlWriter.clean(metadata.title()));
        core.setSubjectProperty(HtmlWriter.clean(metadata.subtitle()));
        core.setDescription(HtmlWriter.clean(metadata.what()));
        core.setCreator(HtmlWriter.clean(metadata.workspace()));
        core.setLastModifiedByUser("Passeur");
        Date made = Date.from(metadata.generated().atZone(ZoneId.systemDefault()).toInstant());
        core.setCreated(Optional.of(made));
        core.setModified(Optional.of(made));
        workbook.getProperties().getExtendedProperties().getUnderlyingProperties().setApplication("Passeur");
    }
}
