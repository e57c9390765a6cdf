// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passeur.report.document.Block;
import org.passeur.report.document.Document;
import org.passeur.report.document.Inline;
import org.passeur.report.write.Writers;

class DocxWriterTest {

    private static XWPFDocument docx = new XWPFDocument();

    @BeforeAll
    static void write() throws Exception {
        docx = new XWPFDocument(new ByteArrayInputStream(Written.first(DemoDocument.all(), Format.DOCX)));
    }

    private static List<String> styled(String style) {
        return docx.getParagraphs().stream().filter(p -> style.equals(p.getStyle())).map(XWPFParagraph::getText)
                .toList();
    }

    @Test
    void headingsAreRealHeadings() {
        assertEquals(List.of("L’essentiel", "En images", "Texte d’une connaissance", "Toutes les connaissances"),
                styled("Heading1"));
        assertTrue(docx.getStyles().styleExist("Heading1"));
        assertEquals("heading 1", docx.getStyles().getStyle("Heading1").getName());
        assertEquals(List.of("Catalogue des connaissances"), styled("Title"));
        assertTrue(styled("TOC1").contains("L’essentiel"));
    }

    @Test
    void tablesRepeatTheirHeadAndKeepEveryRow() {
        XWPFTable table = docx.getTables().stream().filter(t -> t.getNumberOfRows() > 300).findFirst().orElseThrow();
        assertTrue(table.getRow(0).isRepeatHeader());
        assertEquals(1 + 300 + DemoDocument.TEAMS.size(), table.getNumberOfRows());
        assertEquals("Titre", table.getRow(0).getCell(0).getText());
    }

    @Test
    void picturesSayWhatTheyShow() {
        assertTrue(docx.getAllPictures().size() >= 8);
        docx.getParagraphs().stream().flatMap(p -> p.getRuns().stream()).filter(r -> !r.getEmbeddedPictures().isEmpty())
                .forEach(r -> assertFalse(r.getEmbeddedPictures().getFirst().getCTPicture().getNvPicPr().getCNvPr()
                        .getDescr().isBlank()));
    }

    @Test
    void saysWhatItIs() {
        assertEquals("Catalogue des connaissances", docx.getProperties().getCoreProperties().getTitle());
        assertEquals("Atelier Lumière & Fils", docx.getProperties().getCoreProperties().getCreator());
    }

    @Test
    void numberedListsBeginAnew() throws Exception {
        var list = new Block.Items(true, List.of(List.of(
                new Block.Paragraph(List.of(Inline.text("a"))))));
        var document = Document.of(DemoDocument.metadata(DemoDocument.FR)).add(list)
                .paragraph("between").add(list).build();
        try (XWPFDocument two = new XWPFDocument(new ByteArrayInputStream(Written.first(document, Format.DOCX)))) {
            List<XWPFParagraph> items = two.getParagraphs().stream().filter(p -> p.getText().equals("a")).toList();
            assertEquals(2, items.size());
            assertFalse(items.get(0).getNumID().equals(items.get(1).getNumID()));
        }
    }

    @Test
    void aTeamsOwnTemplateLendsItsLetterhead(@TempDir Path folder) throws Exception {
        try (XWPFDocument own = new XWPFDocument(); var out = Files.newOutputStream(folder.resolve("report.docx"))) {
            own.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun()
                    .setText("ACME letterhead");
            own.createParagraph().createRun().setText("sample text to be taken out");
            own.write(out);
        }
        byte[] content = new Writers(folder).of(Format.DOCX).write(DemoDocument.all()).getFirst().content();
        try (XWPFDocument made = new XWPFDocument(new ByteArrayInputStream(content))) {
            assertEquals("ACME letterhead", made.getHeaderList().getFirst().getText().strip());
            assertTrue(made.getParagraphs().stream().noneMatch(p -> p.getText().contains("sample text")));
        }
    }
}
