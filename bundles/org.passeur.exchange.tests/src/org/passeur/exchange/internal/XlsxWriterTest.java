// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.core.text.CellGuard;
import org.passeur.exchange.table.Table;
import org.passeur.exchange.table.TableOptions;
import org.passeur.exchange.table.TableRecord;

class XlsxWriterTest {

    @TempDir
    Path temp = Path.of("");

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5 })
    void whatIsWrittenIsReadBack(long seed) throws IOException {
        Random random = new Random(seed);
        Path file = temp.resolve("t.xlsx");
        List<List<String>> expected = new ArrayList<>();
        try (SXSSFWorkbook book = new SXSSFWorkbook(10); OutputStream out = Files.newOutputStream(file)) {
            XlsxWriter writer = new XlsxWriter(book, "A name that is longer than a sheet may be called");
            writer.headers(List.of("text", "number", "date", "truth"), 256);
            for (int i = 0; i < 100; i++) {
                String text = "t" + text(random);
                double number = (random.nextInt(2_000_000) - 1_000_000) / 1000.0;
                LocalDate date = LocalDate.of(1900 + random.nextInt(200), 4, 1 + random.nextInt(28));
                boolean truth = random.nextBoolean();
                writer.next();
                writer.value(text, text);
                writer.value(number, "");
                writer.value(date, "");
                writer.value(truth, "");
                expected.add(List.of(text, NumberText.write(number), date.toString(), Boolean.toString(truth)));
            }
            book.write(out);
        }
        List<List<String>> read = new ArrayList<>();
        try (Table table = Table.xlsx(file, TableOptions.DEFAULT)) {
            for (TableRecord record : table) {
                read.add(record.cells());
            }
        }
        assertEquals(expected, read);
    }

    @ParameterizedTest
    @ValueSource(strings = { "=1+1", "+33 1", "-x", "@x", "'quoted", "'=x", "_x0041_", "  spaces ", "a\nb",
            "<&>\"", "😀" })
    void strangeTextsSurvive(String text) throws IOException {
        Path file = temp.resolve("t.xlsx");
        try (SXSSFWorkbook book = new SXSSFWorkbook(10); OutputStream out = Files.newOutputStream(file)) {
            XlsxWriter writer = new XlsxWriter(book, "x");
            writer.headers(List.of("text"), 256);
            writer.next();
            writer.value(text, text);
            book.write(out);
        }
        try (Table table = Table.xlsx(file, TableOptions.DEFAULT)) {
            assertEquals(text, table.iterator().next().cells().getFirst());
        }
        assertEquals(text, CellGuard.unescape(CellGuard.escape(text)));
    }

    private static String text(Random random) {
        String alphabet = "aé'=+-@_x0041 <&>\n\"";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.append('.').toString();
    }
}
