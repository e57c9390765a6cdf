// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.passeur.picture.Fonts;
import org.passeur.picture.Fonts.Face;
import org.passeur.picture.Palette;
import org.passeur.report.document.Document;
import org.passeur.report.document.Metadata;
import org.passeur.report.document.Prose;
import org.passeur.report.internal.Words;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

/** A4 pages with bookmarks, tags for screen readers, page numbers and vector pictures. */
@SuppressWarnings("null")
public final class PdfWriter implements Writer {

    private static final String FAMILY = "DejaVu Sans Condensed";
    private static final String MONO = "DejaVu Sans Mono";

    private final Templates templates;

    public PdfWriter(Templates templates) {
        this.templates = templates;
    }

    @Override
    public List<Output> write(Document document) throws IOException {
        PaperPictures pictures = new PaperPictures();
        String markup = markup(document, pictures);
        XRLog.setLoggerImpl(new QuietLog());
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.withHtmlContent(markup, "");
        builder.useUriResolver((base, uri) -> uri.startsWith("data:") || uri.startsWith("#") ? uri : null);
        builder.useExternalResourceAccessControl((uri, type) -> uri.startsWith("data:"),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useUnicodeLineBreaker(new LineBreaks(document.metadata().language()));
        builder.useObjectDrawerFactory(pictures);
        boolean embedded = fonts(builder);
        builder.usePdfUaAccessibility(embedded);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        builder.toStream(out);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (PDDocument pdf = renderer.getPdfDocument()) {
                describe(pdf, document.metadata());
                pdf.save(out);
            }
        }
        return List.of(new Output(".pdf", out.toByteArray()));
    }

    private String markup(Document document, PaperPictures pictures) {
        Metadata metadata = document.metadata();
        HtmlBody body = new HtmlBody(document, pictures, false);
        Map<String, Object> model = HtmlWriter.model(metadata);
        model.put("body", body.render());
        model.put("css",
                templates.fill("print.css.ftl", Map.of("colours", HtmlWriter.colours(Palette.LIGHT), "pageWord",
                        Words.get(metadata.language(), "page"))));
        model.put("foot", HtmlWriter.clean(About.foot(metadata)));
        model.put("author", HtmlWriter.clean(metadata.workspace()));
        model.put("date", Prose.day(metadata.figuresOf(), metadata.language()));
        model.put("bookmarks", bookmarks(body.headings()));
        return templates.fill("print.html.ftlh", model);
    }

    private static String bookmarks(Headings headings) {
        Markup to = new Markup();
        int open = 0;
        int[] levels = new int[8];
        for (Headings.Entry entry : headings.downTo(4)) {
            while (open > 0 && levels[open - 1] >= entry.level()) {
                to.close("bookmark");
                open--;
            }
            to.open("bookmark", "name", entry.text(), "href", "#" + entry.anchor());
            levels[open++] = entry.level();
        }
        while (open-- > 0) {
            to.close("bookmark");
        }
        return to.toString();
    }

    private static boolean fonts(PdfRendererBuilder builder) {
        if (Fonts.open(Face.REGULAR).isEmpty()) {
            return false;
        }
        builder.useFont(() -> open(Face.REGULAR), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> open(Face.BOLD), FAMILY, 700, FontStyle.NORMAL, true);
        builder.useFont(() -> open(Face.ITALIC), FAMILY, 400, FontStyle.ITALIC, true);
        builder.useFont(() -> open(Face.BOLD_ITALIC), FAMILY, 700, FontStyle.ITALIC, true);
        builder.useFont(() -> open(Face.MONO), MONO, 400, FontStyle.NORMAL, true);
        return true;
    }

    private static InputStream open(Face face) {
        return Fonts.open(face)
                .orElseThrow(() -> new UncheckedIOException(new IOException("The font " + face + " is missing.")));
    }

    private static void describe(PDDocument pdf, Metadata metadata) {
        PDDocumentInformation information = pdf.getDocumentInformation();
        information.setTitle(metadata.title());
        information.setAuthor(metadata.workspace());
        information.setSubject(metadata.what());
        information.setCreator("Passeur");
        information.setProducer("Passeur");
        Calendar made = Calendar.getInstance(TimeZone.getDefault(), metadata.language());
        made.setTimeInMillis(metadata.generated().atZone(TimeZone.getDefault().toZoneId()).toInstant().toEpochMilli());
        information.setCreationDate(made);
        pdf.getDocumentCatalog().setLanguage(metadata.language().toLanguageTag());
    }
}
