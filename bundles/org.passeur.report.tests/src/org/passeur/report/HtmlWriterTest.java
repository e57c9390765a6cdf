// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.passeur.report.document.Block;
import org.passeur.report.document.Images;
import org.passeur.report.document.Markdown;

class HtmlWriterTest {

    private static String html = "";
    private static Document page = new Document("");

    @BeforeAll
    static void write() throws Exception {
        html = Written.html(DemoDocument.all());
        page = Jsoup.parse(html);
    }

    @Test
    void saysItsLanguageTitleAndPlan() {
        assertEquals("fr", page.selectFirst("html").attr("lang"));
        assertEquals("Catalogue des connaissances", page.title());
        assertEquals(1, page.select("h1").size());
        assertEquals(1, page.select("main").size());
        assertEquals("#content", page.selectFirst("a.skip").attr("href"));
        int before = 1;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertTrue(level <= before + 1, "a level is left out before " + heading.text());
            before = level;
        }
    }

    @Test
    void everyHeaderCellSaysWhatItHeads() {
        assertTrue(page.select("th").size() > 300);
        assertEquals(0, page.select("th:not([scope])").size());
        assertEquals(0, page.select("table:not(:has(caption))").size());
    }

    @Test
    void everyPictureSaysWhatItShows() {
        assertEquals(8, page.select("figure > svg, figure > .scroll > svg").size());
        for (Element svg : page.select("svg")) {
            String id = svg.attr("aria-labelledby");
            assertFalse(page.getElementById(id).text().isBlank());
        }
        assertEquals(0, page.select("img:not([alt])").size());
    }

    @Test
    void idsOccurOnce() {
        List<String> ids = page.select("[id]").eachAttr("id");
        assertEquals(ids.size(), ids.stream().distinct().count());
        for (Element link : page.select("a[href^=#]")) {
            assertTrue(ids.contains(link.attr("href").substring(1)), link.outerHtml());
        }
    }

    @Test
    void nothingIsLoadedAndNothingOfTheContentRuns() throws Exception {
        assertFalse(html.contains("src=\"http"));
        assertEquals(1, page.select("script").size());
        String script = page.selectFirst("script").data();
        String hash = Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(script.getBytes(
                "UTF-8")));
        assertTrue(page.selectFirst("meta[http-equiv]").attr("content").contains("'sha256-" + hash + "'"));
        assertFalse(html.contains("javascript:"));
        assertFalse(html.contains("onclick"));
        assertFalse(html.contains("alert("), "only words of the content may say so");
    }

    @Test
    void hostileWordsStayWords() throws Exception {
        String evil = "</style><script>x()</script>\"'><img src=x onerror=y>&amp;";
        var document = org.passeur.report.document.Document
                .of(DemoDocument.metadata(DemoDocument.FR).mapTexts(t -> evil)).heading(1, evil).paragraph(evil)
                .add(new Block.Verbatim(evil)).contents(1).addAll(Markdown.blocks(evil, 1, Images.NONE)).build();
        Document parsed = Jsoup.parse(Written.html(document));
        assertEquals(1, parsed.select("script").size());
        assertEquals(0, parsed.select("img").size());
        assertEquals(evil, parsed.selectFirst("h2").text());
    }

    @Test
    void datesAndFiguresAreThoseOfTheLanguage() {
        assertTrue(page.selectFirst(".facts").text().contains("23 novembre 2026"));
        assertTrue(page.select("time").first().text().matches("\\d+ .* 20\\d\\d"));
        assertFalse(page.body().text().matches("(?s).*\\b20\\d\\d-\\d\\d-\\d\\d\\b.*"));
    }
}
