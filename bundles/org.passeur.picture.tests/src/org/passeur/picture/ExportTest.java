// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.passeur.picture.chart.Bar;
import org.passeur.picture.chart.BarChart;
import org.passeur.picture.export.PdfExport;
import org.passeur.picture.export.SvgExport;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ExportTest {

    private static final BarChart HOSTILE = BarChart.of(Samples.FRAME,
            List.of(Bar.of("<b>A & B</b> \u0000 \"c\" Zoé", 3, "x"), Bar.of("Øyvind", 5, "y")));

    @Test
    void everySvgIsWellFormedAndSaysWhatItIs() throws Exception {
        for (Picture picture : Samples.all(20).values()) {
            Element root = parse(new String(SvgExport.file(picture, 700, Theme.LIGHT), StandardCharsets.UTF_8));
            assertEquals("img", root.getAttribute("role"));
            assertEquals(picture.text().sentence(), root.getElementsByTagName("title").item(0).getTextContent());
            assertEquals("title", root.getFirstChild().getNodeName());
        }
    }

    @Test
    void textsStayTextsAndAreEscaped() throws Exception {
        Element root = parse(new String(SvgExport.file(HOSTILE, 900, Theme.LIGHT), StandardCharsets.UTF_8));
        assertTrue(root.getTextContent().contains("<b>A & B</b>"), root.getTextContent());
        assertTrue(root.getTextContent().contains("Øyvind"));
        assertEquals(0, root.getElementsByTagName("b").getLength());
    }

    @Test
    void anInlineSvgFollowsThePageAndMeetsNoOther() throws Exception {
        String svg = SvgExport.inline(Samples.all(20).get("trend"), 700, "p7");
        parse(svg);
        assertTrue(svg.contains("var(--text, " + Palette.LIGHT.text().hex() + ")"));
        assertFalse(svg.replaceAll(" id=\"p7-", "").contains(" id=\""), "an id that another picture could have too");
        assertFalse(svg.contains("url(#") && !svg.contains("url(#p7-"));
    }

    @Test
    void figuresHangOnTheirRightEnd() {
        assertTrue(SvgExport.inline(HOSTILE, 900, "p1").contains("text-anchor=\"end\""));
    }

    @Test
    void aPdfHasOnePageWithTextsThatCanBeFound() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(PdfExport.file(Samples.people(12), 900))) {
            assertEquals(1, pdf.getNumberOfPages());
            assertTrue(new PDFTextStripper().getText(pdf).contains("Person number 7"));
        }
    }

    @Test
    void otherWordsReachEveryText() {
        Samples.all(12).forEach((name, picture) -> {
            String svg = SvgExport.inline(picture.mapTexts(text -> text.isEmpty() ? text : "x"), 900, "p");
            for (String word : new String[] { "Bar ", "Team ", "Person", "Node", "Workshop", "goal", "rather", "Items",
                    "North", "Shared", "because", "Sort" }) {
                assertFalse(svg.contains(word), name + " still says " + word);
            }
        });
    }

    private static Element parse(String svg) throws Exception {
        Document document = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        return document.getDocumentElement();
    }
}
