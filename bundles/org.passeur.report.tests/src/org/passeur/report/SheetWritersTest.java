// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.passeur.core.text.CellGuard;
import org.passeur.report.document.Cell;
import org.passeur.report.document.Column;
import org.passeur.report.document.Document;
import org.passeur.report.document.Table;
import org.passeur.report.write.Output;
import org.passeur.report.write.Writers;

class SheetWritersTest {

    @Test
    void cellsHaveTheirTypes() throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Written.first(DemoDocument.all(),
                Format.XLSX)))) {
            assertEquals("À propos", book.getSheetName(0));
            assertEquals("Catalogue des connaissances", book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue());
            XSSFSheet sheet = book.getSheet("Connaissances par équipe");
            assertEquals(300, sheet.getLastRowNum());
            assertNotNull(sheet.getPaneInformation());
            assertNotNull(sheet.getCTWorksheet().getAutoFilter());
            XSSFRow row = sheet.getRow(1);
            assertEquals("Ventes", row.getCell(0).getStringCellValue());
            assertEquals(CellType.NUMERIC, row.getCell(3).getCellType());
            assertTrue(DateUtil.isCellDateFormatted(row.getCell(4)));
            assertEquals(0.85, row.getCell(5).getNumericCellValue(), 0.001);
            assertTrue(row.getCell(5).getCellStyle().getDataFormatString().contains("%"));
        }
    }

    @Test
    void nothingCanBeTakenForAFormula() throws Exception {
        List<String> evil = List.of("=1+1", "+33", "-1", "@x", "\t=2", "\r=2", "'=3", "l'eau", "a,b;\"c\"");
        Document document = table("=evil", evil);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Written.first(document, Format.XLSX)))) {
            for (int i = 0; i < evil.size(); i++) {
                var cell = book.getSheetAt(1).getRow(i + 1).getCell(0);
                assertEquals(CellType.STRING, cell.getCellType());
                assertEquals(evil.get(i).replace('\r', '\n'),
                        CellGuard.unescape(cell.getStringCellValue()).replace('\r', '\n'));
            }
        }
        String csv = new String(Written.first(document, Format.CSV), "UTF-8");
        assertEquals('\ufeff', csv.charAt(0));
        assertTrue(csv.contains("\r\n'=1+1\r\n'+33\r\n'-1\r\n'@x\r\n"), csv);
        assertTrue(csv.contains("\"a,b;\"\"c\"\"\""), csv);
    }

    @Test
    void everyTableIsAFileWithANameOfItsOwn() throws Exception {
        Document document = Document.of(DemoDocument.metadata(DemoDocument.FR)).add(DemoDocument.table(12))
                .add(DemoDocument.table(6)).build();
        List<String> names = new Writers(Path.of("none")).of(Format.CSV).write(document).stream().map(Output::suffix)
                .toList();
        assertEquals(List.of("-connaissances-par-equipe.csv", "-connaissances-par-equipe-2.csv"), names);
    }

    @Test
    void sheetNamesAreAllowedWhateverTheTitle() throws Exception {
        Document document = Document.of(DemoDocument.metadata(DemoDocument.FR))
                .add(one("A [very] long: title / with * everything? that is forbidden")).add(one("'quoted'"))
                .add(one("///")).add(one("")).build();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Written.first(document, Format.XLSX)))) {
            assertEquals(4, book.getNumberOfSheets(), "a table without a title belongs to a text");
        }
    }

    private static Document table(String title, List<String> texts) {
        return Document.of(DemoDocument.metadata(DemoDocument.FR)).add(Table.of(title, List.of(Column.text("Mot", 1)),
                texts.stream().map(text -> List.of(Cell.of(text))).toList(), "")).build();
    }

    private static Table one(String title) {
        return Table.of(title, List.of(Column.text("x", 1)), List.of(List.of(Cell.of("y"))), "");
    }
}
