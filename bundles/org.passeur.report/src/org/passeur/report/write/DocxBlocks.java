// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report.write;

import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;

import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.passeur.report.document.Block;
import org.passeur.report.document.Inline;
import org.passeur.report.document.Metadata;
import org.passeur.report.document.Table;
import org.passeur.report.document.Tone;
import org.passeur.report.internal.Words;

/** Writes blocks into a Word document, one after the other. */
@SuppressWarnings("null")
final class DocxBlocks {

    /** What surrounds a block: the style of its paragraphs and the list it is in; no list is a null number. */
    private record Around(String style, BigInteger list, int level) {
        boolean listed() {
            return list.signum() > 0;
        }
    }

    private static final Around BODY = new Around("", BigInteger.ZERO, 0);

    private final XWPFDocument docx;
    private final DocxLists lists;
    private final Locale locale;
    private final DocxTables tables;
    private final DocxPictures pictures;
    private Headings headings = new Headings(List.of());
    private int bookmark;
    private String lastHeading = "";

    DocxBlocks(XWPFDocument docx, DocxLists lists, Locale locale) {
        this.docx = docx;
        this.lists = lists;
        this.locale = locale;
        tables = new DocxTables(docx, locale);
        pictures = new DocxPictures(docx, locale);
    }

    /** Title and what the document says about itself. */
    void head(Metadata metadata) {
        DocxRuns.write(paragraph("Brand"), "Passeur");
        DocxRuns.write(paragraph("Title"), metadata.title());
        if (!metadata.subtitle().isEmpty()) {
            DocxRuns.write(paragraph("Subtitle"), metadata.subtitle());
        }
        if (!metadata.what().isEmpty()) {
            DocxRuns.write(paragraph(""), metadata.what());
        }
        tables.facts(About.facts(metadata));
    }

    void all(List<Block> blocks) throws IOException {
        headings = new Headings(blocks);
        write(blocks, BODY);
    }

    private void write(List<Block> blocks, Around around) throws IOException {
        for (Block block : blocks) {
            block(block, around);
        }
    }

    private void block(Block block, Around around) throws IOException {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> DocxRuns.write(paragraph(around), paragraph.runs());
            case Block.Items items -> items(items, around);
            case Block.Quote quote -> write(quote.blocks(), new Around("Quote", around.list, around.level));
            case Block.Verbatim verbatim -> verbatim.text().lines()
                    .forEach(line -> DocxRuns.write(paragraph("Code"), line.isEmpty() ? " " : line));
            case Table table -> tables.write(table, lastHeading);
            case Block.Figure figure -> pictures.figure(figure);
            case Block.Image image -> pictures.image(image);
            case Block.Callout callout -> callout(callout);
            case Block.KeyFigures tiles -> tables.tiles(tiles);
            case Block.PageBreak page -> paragraph("").createRun().addBreak(BreakType.PAGE);
            case Block.Rule rule -> paragraph("").setBorderBottom(Borders.SINGLE);
            case Block.Contents contents -> contents(contents.depth());
        }
    }

    private void heading(Block.Heading heading) {
        XWPFParagraph paragraph = paragraph("Heading" + heading.level());
        lastHeading = heading.text();
        String anchor = headings.anchor(heading);
        if (anchor.isEmpty()) {
            DocxRuns.write(paragraph, heading.text());
            return;
        }
        CTBookmark begin = paragraph.getCTP().addNewBookmarkStart();
        begin.setName("_Toc_" + anchor);
        begin.setId(BigInteger.valueOf(++bookmark));
        DocxRuns.write(paragraph, heading.text());
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(bookmark));
    }

    private void items(Block.Items items, Around around) throws IOException {
        BigInteger list = items.ordered() ? lists.numbers() : lists.bullets();
        int level = around.listed() ? around.level + 1 : 0;
        for (List<Block> item : items.items()) {
            boolean first = true;
            for (Block block : item) {
                // only the first paragraph of an item carries its bullet
                Around inside = new Around(around.style, first || block instanceof Block.Items ? list
                        : BigInteger.ZERO, level);
                block(block, inside);
                first = false;
            }
        }
    }

    private void callout(Block.Callout callout) throws IOException {
        String style = "Callout" + name(callout.tone());
        if (!callout.title().isEmpty()) {
            DocxRuns.write(paragraph(style), List.of(Inline.bold(callout.title())));
        }
        write(callout.blocks(), new Around(style, BigInteger.ZERO, 0));
        paragraph("").setSpacingAfter(60);
    }

    static String name(Tone tone) {
        return tone.name().charAt(0) + tone.name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** A field that Word can renew, with the headings already in it, so that nobody is asked to. */
    private void contents(int depth) {
        List<Headings.Entry> entries = headings.downTo(depth);
        if (entries.isEmpty()) {
            return;
        }
        DocxRuns.write(paragraph("TOCHeading"), Words.get(locale, "contents"));
        for (int i = 0; i < entries.size(); i++) {
            Headings.Entry entry = entries.get(i);
            XWPFParagraph line = paragraph("TOC" + Math.min(4, entry.level()));
            if (i == 0) {
                line.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
                line.createRun().getCTR().addNewInstrText().setStringValue("TOC \\o \"1-" + depth + "\" \\h \\z");
                line.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
            }
            CTHyperlink link = line.getCTP().addNewHyperlink();
            link.setAnchor("_Toc_" + entry.anchor());
            XWPFRun run = new XWPFHyperlinkRun(link, link.addNewR(), line);
            run.setText(HtmlWriter.clean(entry.text()));
            if (i == entries.size() - 1) {
                line.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
            }
        }
    }

    private XWPFParagraph paragraph(Around around) {
        XWPFParagraph paragraph = paragraph(around.style.isEmpty() && around.listed() ? "ListParagraph"
                : around.style);
        if (around.listed()) {
            paragraph.setNumID(around.list);
            paragraph.setNumILvl(BigInteger.valueOf(Math.min(5, around.level)));
        } else if (around.level > 0) {
            paragraph.setIndentationLeft(360 * around.level);
        }
        return paragraph;
    }

    private XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = docx.createParagraph();
        if (!style.isEmpty()) {
            paragraph.setStyle(style);
        }
        return paragraph;
    }
}
