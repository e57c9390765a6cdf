// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report.write;

import java.io.IOException;
import java.nio.file.Path;

import org.passeur.report.Format;

/** The writer of each format. */
public final class Writers {

    private final Path folder;
    private final Templates templates;

    /**
     * @param folder where a team's own templates may lie; need not exist
     */
    public Writers(Path folder) throws IOException {
        this.folder = folder;
        templates = Templates.in(folder);
    }

    /** The writer of a format. */
    public Writer of(Format format) {
        return switch (format) {
            case HTML -> new HtmlWriter(templates);
            case PDF -> new PdfWriter(templates);
            case DOCX -> new DocxWriter(templates, folder);
            case XLSX -> new XlsxWriter();
            case CSV -> new CsvWriter();
            case SVG -> new PictureWriter(true);
            case PNG -> new PictureWriter(false);
        };
    }
}
