// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.acceptance.Product.run;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Bad input is refused with a sentence, and the workspace stays as it was. */
@TestInstance(Lifecycle.PER_CLASS)
class BadInputTest {

    @TempDir
    static Path folder;
    private Path workspace;
    private String before;

    @BeforeAll
    void makeAWorkspace() throws IOException {
        workspace = folder.resolve("workspace");
        run("init", workspace).ok();
        Path people = text("people.csv", "name,email\nAda Lovelace,ada@example.org\n");
        run("-w", workspace, "import", "csv", people, "--class", "Person").ok();
    }

    @BeforeEach
    void rememberTheWorkspace() {
        before = counts();
    }

    @AfterEach
    void theWorkspaceIsUnchanged() {
        assertEquals(before, counts());
    }

    @Test
    void aTextThatIsNotUtf8() throws IOException {
        Path notes = Files.createDirectories(folder.resolve("latin"));
        Files.write(notes.resolve("cafe.md"), "# Café\n\nÀ la fin\n".getBytes(StandardCharsets.ISO_8859_1));
        String reason = run("-w", workspace, "import", "markdown", notes).refused().err();
        assertTrue(reason.contains("cafe.md"), reason);
    }

    @Test
    void aBrokenFrontMatter() throws IOException {
        text("broken/a.md", "---\ntitle: [unclosed\n---\n# A\n");
        String reason = run("-w", workspace, "import", "markdown", folder.resolve("broken")).refused().err();
        assertTrue(reason.contains("a.md"), reason);
    }

    @Test
    void aFileOfTwoGigabytes() throws IOException {
        Path huge = Files.createDirectories(folder.resolve("huge")).resolve("huge.md");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(2L << 30);
        }
        run("-w", workspace, "import", "markdown", huge.getParent()).refused();
        Files.delete(huge);
    }

    @Test
    void foldersThatContainThemselves() throws IOException {
        text("loop/a.md", "---\ntitle: {\n---\n");
        Files.createSymbolicLink(folder.resolve("loop/again"), folder.resolve("loop"));
        run("-w", workspace, "import", "markdown", folder.resolve("loop")).refused();
    }

    @Test
    void aSpreadsheetThatIsNone() throws IOException {
        run("-w", workspace, "import", "xlsx", text("none.xlsx", "name,email\n"), "--class", "Person").refused();
    }

    @Test
    void aRowWithTooFewColumnsIsNamedByItsLine() throws IOException {
        Path rows = text("short.csv", """
                name,email,jobTitle
                A,a@example.org,x
                B,b@example.org,x
                C,c@example.org,x
                D,d@example.org,x
                E,e@example.org,x
                F
                """);
        String reason = run("-w", workspace, "import", "csv", rows, "--class", "Person").refused().err();
        assertTrue(reason.contains("7"), reason);
    }

    @Test
    void aReferenceToNobody() throws IOException {
        Path rows = text("ghost.csv", "title,verifier\nHow to,ghost@example.org\n");
        run("-w", workspace, "import", "csv", rows, "--class", "KnowledgeItem").refused();
    }

    @Test
    void aDirectoryExportCutInTheMiddle() throws IOException {
        Path entries = text("cut.ldif", """
                dn: cn=A B,dc=example
                objectClass: inetOrgPerson
                cn: A B
                mail: a@example.org

                dn: cn=C D,dc=example
                objectClass: inetOrgPerson
                cn: C D
                ma""");
        run("-w", workspace, "import", "ldif", entries).refused();
    }

    @Test
    void aDecompressionBomb() throws IOException {
        Path bomb = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            entry(zip, "[Content_Types].xml", """
                    <?xml version="1.0"?>
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Override PartName="/xl/workbook.xml" ContentType=\
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                    <Override PartName="/xl/worksheets/sheet1.xml" ContentType=\
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""");
            entry(zip, "_rels/.rels", relationships("officeDocument", "xl/workbook.xml"));
            entry(zip, "xl/workbook.xml", """
                    <?xml version="1.0"?>
                    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                    <sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>""");
            entry(zip, "xl/_rels/workbook.xml.rels", relationships("worksheet", "worksheets/sheet1.xml"));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write("""
                    <?xml version="1.0"?>
                    <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                    <row r="1"><c r="A1" t="inlineStr"><is><t>""".getBytes(StandardCharsets.UTF_8));
            fill(zip, 1000);
            zip.write("</t></is></c></row></sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        }
        run("-w", workspace, "import", "xlsx", bomb, "--class", "Person").refused();
    }

    @Test
    void wrongUse() {
        run("-w", workspace, "frobnicate").refused();
        run("-w", workspace, "list", "NoSuchClass").refused();
        run("-w", workspace, "get", "passeur:/knowledge/KnowledgeItem/999999").refused();
    }

    private static String relationships(String type, String target) {
        return """
                <?xml version="1.0"?>
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s"
                Target="%s"/></Relationships>""".formatted(type, target);
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void fill(OutputStream out, int megabytes) throws IOException {
        byte[] block = new byte[1 << 20];
        Arrays.fill(block, (byte) 'A');
        for (int i = 0; i < megabytes; i++) {
            out.write(block);
        }
    }

    private Path text(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private String counts() {
        return run("-w", workspace, "info", "--json").ok().object().getAsJsonObject("counts").toString();
    }
}
