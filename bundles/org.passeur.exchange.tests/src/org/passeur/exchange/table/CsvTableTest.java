// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.core.PasseurException;
import org.passeur.core.text.CellGuard;

import de.siegmar.fastcsv.writer.CsvWriter;

class CsvTableTest {

    @TempDir
    Path temp = Path.of("");

    private Table open(String text) throws IOException {
        return Table.csv(Files.writeString(temp.resolve("t.csv"), text), TableOptions.DEFAULT);
    }

    private static List<TableRecord> all(Table table) {
        try (table) {
            List<TableRecord> records = new ArrayList<>();
            table.forEach(records::add);
            return records;
        }
    }

    private String refused(String text) {
        return assertThrows(PasseurException.class, () -> all(open(text))).key();
    }

    @ParameterizedTest
    @ValueSource(strings = { ",", ";", "\t", "|" })
    void findsTheDelimiter(String delimiter) throws IOException {
        String text = "Nom, prénom;E-mail|x".replace(delimiter, " ") + delimiter + "Âge" + delimiter + "Note\n"
                + "Ana" + delimiter + "3" + delimiter + "\"a" + delimiter + "b\"\n" + "Bo" + delimiter + "4" + delimiter
                + "c\n";
        Table table = open(text);
        assertEquals(3, table.headers().size(), table.headers().toString());
        assertEquals(List.of("a" + delimiter + "b", "c"), all(table).stream().map(r -> r.cell(2)).toList());
    }

    @Test
    void readsWhatFrenchExcelWrites() throws IOException {
        Table table = open(
                "\uFEFFsep=;\r\nNom;Arrivée;Taux\r\nAna;31/12/2026;1,5\r\n;;\r\n\r\n=x;\"deux\r\nlignes\";\r\n");
        assertEquals(List.of("Nom", "Arrivée", "Taux"), table.headers());
        List<TableRecord> records = all(table);
        assertEquals(List.of(List.of("Ana", "31/12/2026", "1,5"), List.of("=x", "deux\nlignes", "")),
                records.stream().map(TableRecord::cells).toList());
        assertEquals(List.of(3, 6), records.stream().map(TableRecord::line).toList());
    }

    @Test
    void namesTheLineOfARowThatIsTooNarrowOrTooWide() throws IOException {
        List<TableRecord> records = all(open("a,b,c\n1,2,3\n1,\"x\ny\",3\n1,2,3\n1,2,3\n1,2\n1,2,3,4\n1,2,3,,\n"));
        List<TableRecord> bad = records.stream().filter(r -> r.problem() != null).toList();
        assertEquals(List.of(7, 8), bad.stream().map(TableRecord::line).toList());
        assertEquals("table.narrowRow", Objects.requireNonNull(bad.get(0).problem()).key());
        assertEquals("table.wideRow", Objects.requireNonNull(bad.get(1).problem()).key());
        assertEquals(6, records.size() - bad.size() + 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "''|table.empty", "'\n\n  \n'|table.empty", "'a,A\n1,2\n'|table.headerTwice",
            "'a,b\n1,\"never closed\n2,3\n'|table.quotes" })
    void refusesWhatIsNoTable(String text, String key) {
        assertEquals(key, refused(text));
    }

    @Test
    void refusesOtherFiles() throws IOException {
        Files.write(temp.resolve("t.csv"), "a;b\né;1\n".getBytes(StandardCharsets.ISO_8859_1));
        PasseurException e = assertThrows(PasseurException.class,
                () -> Table.csv(temp.resolve("t.csv"), TableOptions.DEFAULT));
        assertTrue(e.getMessage().contains("line 2, byte 5 is E9"), e.getMessage());
        assertEquals("file.missing", assertThrows(PasseurException.class,
                () -> Table.csv(temp.resolve("no.csv"), TableOptions.DEFAULT)).key());
        assertEquals("file.folder",
                assertThrows(PasseurException.class, () -> Table.csv(temp, TableOptions.DEFAULT)).key());
        try (RandomAccessFile file = new RandomAccessFile(temp.resolve("huge.csv").toFile(), "rw")) {
            file.setLength(2L << 30);
        }
        assertEquals("file.large", assertThrows(PasseurException.class,
                () -> Table.csv(temp.resolve("huge.csv"), TableOptions.DEFAULT)).key());
        assertEquals("file.special", assertThrows(PasseurException.class,
                () -> Table.csv(Path.of("/dev/null"), TableOptions.DEFAULT)).key());
    }

    @Test
    void readsWhatWasPasted() {
        assertEquals(List.of(List.of("a", "b c"), List.of("1\n2", "")),
                all(Table.pasted("a\tb c\r\n\"1\n2\"\t\r\n", false)).stream().map(TableRecord::cells).toList());
        assertEquals(List.of("x", "y"), Table.pasted("x\ty\n1\t2", true).headers());
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
    void readsBackWhatAWriterWrote(long seed) throws IOException {
        Random random = new Random(seed);
        int columns = 2 + random.nextInt(4);
        char delimiter = ",;\t|".charAt(random.nextInt(4));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            List<String> row = new ArrayList<>();
            row.add("k" + i);
            while (row.size() < columns) {
                row.add(text(random));
            }
            rows.add(row);
        }
        Path file = temp.resolve("t.csv");
        try (CsvWriter writer = CsvWriter.builder().fieldSeparator(delimiter).build(file)) {
            writer.writeRecord(java.util.stream.IntStream.range(0, columns).mapToObj(i -> "c" + i).toList());
            rows.forEach(row -> writer.writeRecord(row.stream().map(CellGuard::escape).toList()));
        }
        List<TableRecord> read = all(
                Table.csv(file, new TableOptions(String.valueOf(delimiter), "", TableOptions.DEFAULT.limits())));
        assertEquals(rows, read.stream().map(TableRecord::cells).toList());
    }

    private static String text(Random random) {
        String alphabet = "aé\"',;\t|\n=+-@ \uD83D\uDE00";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.appendCodePoint(alphabet.codePointAt(random.nextInt(alphabet.length() - 2)));
        }
        return text.toString();
    }
}
