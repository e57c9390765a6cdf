// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.passeur.report.document.Document;

class PdfWriterTest {

    private static PDDocument pdf = new PDDocument();
    private static String text = "";

    @BeforeAll
    static void write() throws Exception {
        pdf = Written.pdf(DemoDocument.all());
        text = new PDFTextStripper().getText(pdf);
    }

    @AfterAll
    static void close() throws Exception {
        pdf.close();
    }

    @Test
    void everyRowOfTheTableIsThere() {
        for (int i = 1; i <= 300; i++) {
            if (i % 17 != 0) {
                assertTrue(text.contains("Connaissance n° " + i), "row " + i);
            }
        }
        assertTrue(text.contains("Wilfried Oberhöfer"));
    }

    @Test
    void theHeadIsRepeatedAndPagesAreCounted() throws Exception {
        PDFTextStripper stripper = new PDFTextStripper();
        int pages = pdf.getNumberOfPages();
        stripper.setStartPage(pages - 2);
        stripper.setEndPage(pages - 2);
        String page = stripper.getText(pdf);
        assertTrue(page.contains("Fraîcheur"), page);
        assertTrue(page.contains("Page " + (pages - 2) + " / " + pages), page);
        assertTrue(page.contains("Catalogue des connaissances"), page);
        assertTrue(page.contains("23 novembre 2026"), page);
    }

    @Test
    void pagesAreA4AndFontsAreEmbedded() throws Exception {
        for (PDPage page : pdf.getPages()) {
            assertEquals(595, page.getMediaBox().getWidth(), 1);
            for (var name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertTrue(font.isEmbedded(), font.getName());
            }
        }
    }

    @Test
    void saysWhatItIs() {
        assertEquals("Catalogue des connaissances", pdf.getDocumentInformation().getTitle());
        assertEquals("Atelier Lumière & Fils", pdf.getDocumentInformation().getAuthor());
        assertEquals("fr", pdf.getDocumentCatalog().getLanguage());
        assertNotNull(pdf.getDocumentCatalog().getStructureTreeRoot(), "tags for screen readers");
        assertEquals("L’essentiel", pdf.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle());
    }

    @Test
    void picturesAreDrawnWithTheirTexts() {
        assertTrue(text.contains("25 (objectif de la Direction, 2026)"));
        assertTrue(text.contains("Aucune réutilisation"));
    }

    @Test
    void fiveHundredPeopleAreLaidOnSeveralPages() throws Exception {
        Document document = Document.of(DemoDocument.metadata(DemoDocument.FR))
                .figure(DemoDocument.orgChart(500), "Organigramme").build();
        try (PDDocument chart = Written.pdf(document)) {
            assertTrue(chart.getNumberOfPages() > 4, "cut into pages");
            String words = new PDFTextStripper().getText(chart);
            assertTrue(words.split("Chargé").length > 490, "everybody is there");
        }
    }
}
