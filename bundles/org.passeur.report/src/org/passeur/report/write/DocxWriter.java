// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.picture.Palette;
import org.passeur.report.document.Document;
import org.passeur.report.document.Metadata;
import org.passeur.report.document.Prose;
import org.passeur.report.internal.Words;

/**
 * Word documents with real headings, a table of contents, repeated table heads and page numbers. A {@code report.docx} in
 * the workspace's {@code templates} folder lends its styles, page and letterhead.
 */
@SuppressWarnings("null")
public final class DocxWriter implements Writer {

    /** The name of a team's own template. */
    private static final String TEMPLATE = "report.docx";
    private static final int A4_WIDTH = 11906;
    private static final int A4_HEIGHT = 16838;
    private static final int MARGIN = 1020;

    private final Templates templates;
    private final Path folder;

    /**
     * @param templates the shipped styles
     * @param folder where a team's own template may lie; need not exist
     */
    public DocxWriter(Templates templates, Path folder) {
        this.templates = templates;
        this.folder = folder;
    }

    @Override
    public List<Output> write(Document document) throws IOException {
        Metadata metadata = document.metadata();
        Optional<XWPFDocument> own = ownTemplate();
        try (XWPFDocument docx = own.isPresent() ? own.get() : new XWPFDocument()) {
            if (own.isEmpty()) {
                styles(docx, metadata);
                page(docx);
            }
            if (docx.getHeaderList().isEmpty() && docx.getFooterList().isEmpty()) {
                frame(docx, metadata);
            }
            properties(docx, metadata);
            DocxBlocks blocks = new DocxBlocks(docx, numbering(docx), metadata.language());
            blocks.head(metadata);
            blocks.all(document.blocks());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            docx.write(out);
            return List.of(new Output(".docx", out.toByteArray()));
        }
    }

    private Optional<XWPFDocument> ownTemplate() throws IOException {
        Path file = folder.resolve(TEMPLATE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            XWPFDocument docx = new XWPFDocument(in);
            while (!docx.getBodyElements().isEmpty()) {
                docx.removeBodyElement(0);
            }
            return Optional.of(docx);
        } catch (RuntimeException e) {
            throw new PasseurException(Kind.INVALID, e, Words.TEXTS, "template.broken", TEMPLATE,
                    String.valueOf(e.getMessage()));
        }
    }

    private void styles(XWPFDocument docx, Metadata metadata) {
        Map<String, String> colours = HtmlWriter.colours(Palette.LIGHT).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().substring(1)));
        String language = "fr".equals(metadata.language().getLanguage()) ? "fr-FR" : "en-GB";
        String xml = templates.fill("docx-styles.xml.ftl", Map.of("colours", colours, "language", language));
        try {
            docx.createStyles().setStyles(StylesDocument.Factory.parse(xml).getStyles());
        } catch (XmlException e) {
            throw new PasseurException(Kind.INVALID, e, Words.TEXTS, "template.broken", "docx-styles.xml.ftl",
                    String.valueOf(e.getMessage()));
        }
    }

    private static DocxLists numbering(XWPFDocument docx) throws IOException {
        try (InputStream in = DocxWriter.class.getResourceAsStream("/templates/docx-numbering.xml")) {
            NumberingDocument numbering = NumberingDocument.Factory.parse(in);
            docx.createNumbering().setNumbering(numbering.getNumbering());
            return new DocxLists(numbering.getNumbering());
        } catch (XmlException e) {
            throw new IllegalStateException("The shipped numbering is broken.", e);
        }
    }

    private static void page(XWPFDocument docx) {
        CTSectPr section = docx.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        CTPageMar margin = section.addNewPgMar();
        margin.setLeft(BigInteger.valueOf(MARGIN));
        margin.setRight(BigInteger.valueOf(MARGIN));
        margin.setTop(BigInteger.valueOf(1300));
        margin.setBottom(BigInteger.valueOf(1150));
        margin.setHeader(BigInteger.valueOf(600));
        margin.setFooter(BigInteger.valueOf(560));
    }

    private static void frame(XWPFDocument docx, Metadata metadata) {
        XWPFParagraph header = docx.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        header.setStyle("Header");
        header.createRun().setText(HtmlWriter.clean(metadata.title()));
        header.createRun().addTab();
        header.createRun().setText(Prose.day(metadata.figuresOf(), metadata.language()));
        XWPFParagraph footer = docx.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setStyle("Footer");
        footer.createRun().setText(HtmlWriter.clean(About.foot(metadata)));
        footer.createRun().addTab();
        footer.createRun().setText(Words.get(metadata.language(), "page") + " ");
        footer.getCTP().addNewFldSimple().setInstr("PAGE");
        footer.createRun().setText(" / ");
        footer.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }

    private static void properties(XWPFDocument docx, Metadata metadata) {
        CoreProperties core = docx.getProperties().getCoreProperties();
        core.setTitle(HtmlWriter.clean(metadata.title()));
        core.setSubjectProperty(HtmlWriter.clean(metadata.subtitle()));
        core.setDescription(HtmlWriter.clean(metadata.what()));
        core.setCreator(HtmlWriter.clean(metadata.workspace()));
        core.setLastModifiedByUser("Passeur");
        core.setKeywords("");
        Date made = Date.from(metadata.generated().atZone(ZoneId.systemDefault()).toInstant());
        core.setCreated(Optional.of(made));
        core.setModified(Optional.of(made));
        core.getUnderlyingProperties().setLanguageProperty(metadata.language().toLanguageTag());
        docx.getProperties().getExtendedProperties().getUnderlyingProperties().setApplication("Passeur");
    }
}
