// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passeur.cli.Product.Answer;

/** Input that is hostile or broken: a clear sentence, exit code 2, and a workspace as it was. */
class BadInputTest {

    private static final long HUGE = 2L << 30;

    @TempDir
    static Path folder = Path.of("");

    private static @Nullable Product made;

    @BeforeAll
    static void makeAWorkspace() {
        Product product = new Product(folder.resolve("home"));
        made = product;
        assertEquals(ExitCode.DONE, product.say("init", folder.resolve("work")).code());
    }

    @AfterAll
    static void close() {
        product().close();
    }

    private static Product product() {
        Product product = made;
        if (product == null) {
            throw new IllegalStateException("no workspace");
        }
        return product;
    }

    private static Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Path file(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    /** Says which words the sentence must hold; all of it is tried in both languages. */
    private static void refused(String words, String... arguments) {
        for (String language : List.of("en", "fr")) {
            String before = product().call("info", "--json").out();
            List<String> all = new ArrayList<>(List.of(arguments));
            all.addAll(List.of("--lang", language));
            Answer answer = product().call(all.toArray(String[]::new));
            String said = answer.out() + answer.err();
            assertAll(
                    () -> assertEquals(ExitCode.WRONG_USE, answer.code(), said),
                    () -> assertTrue(said.contains(words), said),
                    () -> assertFalse(said.contains("Exception") || said.contains("\tat "), said),
                    () -> assertEquals(before, product().call("info", "--json").out()));
        }
    }

    @Test
    void notUtf8() throws IOException {
        byte[] latin = "# Café\n\nbody\n".getBytes(StandardCharsets.ISO_8859_1);
        file("latin/a.md", latin);
        refused("a.md", "import", "markdown", folder.resolve("latin").toString());
        refused("latin.csv", "import", "csv",
                file("latin.csv", "name,email\nCafé,a@b.c\n".getBytes(StandardCharsets.ISO_8859_1)).toString(),
                "--class", "Person");
    }

    @Test
    void brokenFrontMatter() throws IOException {
        file("front/a.md", "---\ntitle: [unclosed\nfoo: : bar\n---\n# X\n");
        refused("a.md", "import", "markdown", folder.resolve("front").toString());
    }

    @Test
    void aFileOfTwoGigabytes() throws IOException {
        Files.createDirectories(folder.resolve("huge"));
        for (String name : List.of("huge/big.md", "huge.csv", "huge.xlsx", "huge.ldif")) {
            try (RandomAccessFile big = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
                big.setLength(HUGE);
            }
        }
        refused("big.md", "import", "markdown", folder.resolve("huge").toString());
        refused("huge.csv", "import", "csv", folder.resolve("huge.csv").toString(), "--class", "Person");
        refused("huge.xlsx", "import", "xlsx", folder.resolve("huge.xlsx").toString(), "--class", "Person");
        refused("huge.ldif", "import", "ldif", folder.resolve("huge.ldif").toString());
    }

    @Test
    void aLoopOfSymbolicLinks() throws IOException {
        file("loop/a.md", "# A\n");
        Files.createDirectories(folder.resolve("loop/sub"));
        Files.createSymbolicLink(folder.resolve("loop/sub/up"), Path.of(".."));
        refused("up", "import", "markdown", folder.resolve("loop").toString());
    }

    @Test
    void anXlsxThatIsNotOne() throws IOException {
        refused("fake.xlsx", "import", "xlsx", file("fake.xlsx", "name,email\na,b\n").toString(), "--class", "Person");
    }

    @Test
    void tooFewColumnsOnLineSeven() throws IOException {
        StringBuilder csv = new StringBuilder("name,email,jobTitle\n");
        for (int i = 1; i <= 5; i++) {
            csv.append("P").append(i).append(",p").append(i).append("@x.org,Job\n");
        }
        csv.append("OnlyName\nP9,p9@x.org,Job\n");
        Path file = file("few.csv", csv.toString());
        refused("7", "import", "csv", file.toString(), "--class", "Person");
        Answer json = product().call("import", "csv", file.toString(), "--class", "Person", "--json");
        assertEquals(7, json.object().getAsJsonArray("rejected").get(0).getAsJsonObject().get("line").getAsInt());
    }

    @Test
    void aReferenceToNobody() throws IOException {
        refused("ghost@nowhere.org", "import", "csv",
                file("nobody.csv", "title,verifier\nHow to,ghost@nowhere.org\n").toString(),
                "--class", "KnowledgeItem");
    }

    @Test
    void anLdifCutInTheMiddle() throws IOException {
        refused("cut.ldif", "import", "ldif",
                file("cut.ldif", "dn: cn=A B,dc=x\nobjectClass: inetOrgPerson\ncn: A B\nmail: a@b.c\n\n"
                        + "dn: cn=C D,dc=x\nobjectClass: inetOrgPerson\ncn: C D\nma").toString());
    }

    @Test
    void aDecompressionBomb() throws IOException {
        Path bomb = folder.resolve("bomb.xlsx");
        try (OutputStream out = Files.newOutputStream(bomb); ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(zip, "[Content_Types].xml",
                    "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                            + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>");
            entry(zip, "_rels/.rels",
                    "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            entry(zip, "xl/workbook.xml",
                    "<?xml version=\"1.0\"?><workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            entry(zip, "xl/_rels/workbook.xml.rels",
                    "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(
                    "<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>"
                            .getBytes(StandardCharsets.UTF_8));
            byte[] many = "A".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 600; i++) {
                zip.write(many);
            }
            zip.write("</t></is></c></row></sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        refused("bomb.xlsx", "import", "xlsx", bomb.toString(), "--class", "Person");
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Test
    void nothingThere() {
        refused("none.csv", "import", "csv", folder.resolve("none.csv").toString(), "--class", "Person");
        refused("none", "import", "markdown", folder.resolve("none").toString());
        refused("none.json", "import", "csv", folder.resolve("none.csv").toString(), "--mapping",
                folder.resolve("none.json").toString());
    }
}
