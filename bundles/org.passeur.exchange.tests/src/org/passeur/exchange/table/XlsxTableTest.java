// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passeur.core.PasseurException;
import org.passeur.exchange.Limits;

class XlsxTableTest {

    @TempDir
    Path temp = Path.of("");

    private Path book(Consumer<XSSFWorkbook> fill) throws IOException {
        Path file = temp.resolve("t.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            fill.accept(book);
            book.write(out);
        }
        return file;
    }

    private static void row(XSSFSheet sheet, int number, String... cells) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                row.createCell(i).setCellValue(cells[i]);
            }
        }
    }

    private static List<TableRecord> all(Table table) {
        try (table) {
            List<TableRecord> records = new ArrayList<>();
            table.forEach(records::add);
            return records;
        }
    }

    private static Table open(Path file) {
        return Table.xlsx(file, TableOptions.DEFAULT);
    }

    private static String refused(Path file) {
        return assertThrows(PasseurException.class, () -> all(open(file))).key();
    }

    @Test
    void readsEveryKindOfCell() throws IOException {
        Path file = book(book -> {
            XSSFSheet sheet = book.createSheet("Data");
            row(sheet, 0, "text", "int", "dec", "date", "when", "bool", "formula", "num text");
            Row row = sheet.createRow(3);
            CellStyle date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            CellStyle when = book.createCellStyle();
            when.setDataFormat((short) 22);
            row.createCell(0).setCellValue("'=a <b> & \r\n");
            row.createCell(1).setCellValue(42);
            row.createCell(2).setCellValue(0.1 + 0.2);
            row.createCell(3).setCellValue(LocalDate.of(2026, 12, 31));
            row.getCell(3).setCellStyle(date);
            row.createCell(4).setCellValue(LocalDate.of(2026, 1, 2).atTime(13, 30));
            row.getCell(4).setCellStyle(when);
            row.createCell(5).setCellValue(true);
            row.createCell(6).setCellFormula("B4*2");
            row.createCell(7).setCellValue("007");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        List<TableRecord> records = all(open(file));
        assertEquals(List.of("=a <b> & \n", "42", "0.3", "2026-12-31", "2026-01-02T13:30", "true", "84", "007"),
                records.getFirst().cells());
        assertEquals(4, records.getFirst().line());
    }

    @Test
    void aFormulaWithoutResultAndAnErrorAreNamed() throws IOException {
        Path file = book(book -> {
            XSSFSheet sheet = book.createSheet();
            row(sheet, 0, "a", "b");
            sheet.createRow(1).createCell(0).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.NA.getCode());
        });
        assertTrue(String.valueOf(all(open(file)).getFirst().problem()).contains("Cell A2 shows the error #N/A"));
        Path uncomputed = replace(file, "xl/worksheets/sheet1.xml",
                xml -> xml.replaceAll("<c r=\"A2\".*?</c>", "<c r=\"A2\"><f>1+1</f></c>"));
        assertTrue(String.valueOf(all(open(uncomputed)).getFirst().problem()).contains("Cell A2 holds a formula"));
    }

    @Test
    void skipsHeadlinesBlankRowsAndHiddenSheetsAndFillsMergedCells() throws IOException {
        Path file = book(book -> {
            row(book.createSheet("Hidden"), 0, "x");
            book.setSheetHidden(0, true);
            XSSFSheet sheet = book.createSheet("Équipe");
            row(sheet, 1, "List of people");
            row(sheet, 3, "Pôle", "Name", "Role", "");
            row(sheet, 4, "Sales", "Ana", "Lead");
            row(sheet, 6, "", "Bo", "", "", "beside");
            row(sheet, 7, "", "Cy", "x");
            sheet.addMergedRegion(new CellRangeAddress(4, 6, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, 3));
            sheet.createRow(9).createCell(1).setCellValue("  ");
        });
        Table table = open(file);
        assertEquals(List.of("Pôle", "Name", "Role"), table.headers());
        assertEquals(4, table.headerLine());
        assertEquals(List.of(List.of("Sales", "Ana", "Lead"), List.of("Sales", "Bo", ""), List.of("", "Cy", "x")),
                all(table).stream().map(TableRecord::cells).toList());
        assertEquals(7, table.warnings().getFirst().line());
        Table hidden = Table.xlsx(file, new TableOptions("", "hidden", Limits.DEFAULT));
        assertEquals(List.of("x"), hidden.headers());
        assertEquals("xlsx.otherSheets", assertThrows(PasseurException.class,
                () -> Table.xlsx(file, new TableOptions("", "No", Limits.DEFAULT))).key());
    }

    @Test
    void readsInlineTextsAndRichTexts() throws IOException {
        Path file = book(book -> row(book.createSheet(), 0, "a"));
        Path inline = replace(file, "xl/worksheets/sheet1.xml", xml -> xml.replaceAll("<sheetData>.*</sheetData>",
                "<sheetData><row><c t=\"inlineStr\"><is><t>h</t></is></c></row>"
                        + "<row><c t=\"inlineStr\"><is><r><t>ri</t></r><r><t xml:space=\"preserve\">ch </t></r><rPh><t>no</t></rPh></is></c></row>"
                        + "</sheetData>"));
        Table table = open(inline);
        assertEquals(List.of("h"), table.headers());
        TableRecord record = all(table).getFirst();
        assertEquals("rich ", record.cells().getFirst());
        assertEquals(2, record.line());
    }

    @ParameterizedTest
    @CsvSource({ "not a zip,xlsx.not", "PK\u0003\u0004 nearly,archive.damaged", "'',xlsx.not" })
    void refusesWhatIsNotOne(String content, String key) throws IOException {
        assertEquals(key, refused(Files.writeString(temp.resolve("t.xlsx"), content)));
    }

    @Test
    void refusesOtherArchivesTheOldFormatAndHalfFiles() throws IOException {
        Path zip = temp.resolve("z.xlsx");
        zip(zip, "hello.txt", "hello".getBytes(StandardCharsets.UTF_8));
        assertEquals("xlsx.not", refused(zip));
        Path old = temp.resolve("old.xlsx");
        Files.write(old, new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0 });
        assertEquals("xlsx.old", refused(old));
        byte[] good = Files.readAllBytes(book(book -> row(book.createSheet(), 0, "a")));
        Path half = temp.resolve("half.xlsx");
        Files.write(half, java.util.Arrays.copyOf(good, good.length / 2));
        assertEquals("archive.damaged", refused(half));
        Path empty = book(book -> book.createSheet());
        assertEquals("table.empty", refused(empty));
    }

    @Test
    void refusesABombAPathThatLeadsOutAndForeignEntities() throws IOException {
        Path bomb = temp.resolve("bomb.xlsx");
        zip(bomb, "xl/worksheets/sheet1.xml", new byte[64 << 20]);
        assertEquals("archive.bomb", refused(bomb));
        Path path = temp.resolve("path.xlsx");
        zip(path, "../../evil.txt", new byte[] { 1 });
        assertEquals("archive.path", refused(path));
        Path file = book(book -> row(book.createSheet(), 0, "a"));
        Path entities = replace(file, "xl/worksheets/sheet1.xml",
                xml -> xml.replaceFirst("\\?>", "?><!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>")
                        .replaceAll("<sheetData>.*</sheetData>",
                                "<sheetData><row r=\"1\"><c t=\"inlineStr\"><is><t>a&amp;&x;b</t></is></c></row></sheetData>"));
        try (Table table = open(entities)) {
            assertTrue(table.headers().getFirst().length() < 10, table.headers().getFirst());
        } catch (PasseurException e) {
            assertEquals("xlsx.not", e.key());
        }
    }

    private static void zip(Path file, String entry, byte[] bytes) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
            new ByteArrayInputStream(bytes).transferTo(zip);
        }
    }

    private Path replace(Path file, String entry, java.util.function.UnaryOperator<String> change) throws IOException {
        Path result = temp.resolve("changed.xlsx");
        try (ZipFile in = new ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(result))) {
            for (ZipEntry e : java.util.Collections.list(in.entries())) {
                byte[] bytes = in.getInputStream(e).readAllBytes();
                out.putNextEntry(new ZipEntry(e.getName()));
                out.write(e.getName().equals(entry)
                        ? change.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
                        : bytes);
            }
        }
        return result;
    }
}
