// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.passeur.report.document.Document;
import org.passeur.report.write.Output;
import org.passeur.report.write.Writers;

/** What a document says in each format, taken out of the files again. */
final class Written {

    private static final Path NOWHERE = Path.of("no-such-folder");

    private Written() {
    }

    static byte[] first(Document document, Format format) throws IOException {
        return new Writers(NOWHERE).of(format).write(document).getFirst().content();
    }

    static String html(Document document) throws IOException {
        return new String(first(document, Format.HTML), StandardCharsets.UTF_8);
    }

    static PDDocument pdf(Document document) throws IOException {
        return Loader.loadPDF(first(document, Format.PDF));
    }

    /** Every text that can be taken out of a format, by the name of its file or part. */
    static Map<String, String> texts(Document document, Format format) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Output output : new Writers(NOWHERE).of(format).write(document)) {
            switch (format) {
                case DOCX, XLSX -> unzip(output.content()).forEach((name, bytes) -> texts.put(name,
                        name.endsWith(".xml") || name.endsWith(".rels") ? new String(bytes, StandardCharsets.UTF_8)
                                : ""));
                case PDF -> {
                    try (PDDocument pdf = Loader.loadPDF(output.content())) {
                        texts.put("pages", new PDFTextStripper().getText(pdf));
                        texts.put("information", pdf.getDocumentInformation().getCOSObject().toString());
                        if (pdf.getDocumentCatalog().getMetadata() != null) {
                            texts.put("xmp", new String(pdf.getDocumentCatalog().getMetadata().toByteArray(),
                                    StandardCharsets.UTF_8));
                        }
                    }
                }
                case PNG -> texts.put(output.suffix(), "");
                default -> texts.put(output.suffix(), new String(output.content(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    static Map<String, byte[]> unzip(byte[] content) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
