// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report;

import java.util.Locale;

/** What a report can be written as. */
public enum Format {
    /** One self-contained page. */
    HTML(".html"),
    /** Pages to print and to hand round. */
    PDF(".pdf"),
    /** For Word and LibreOffice. */
    DOCX(".docx"),
    /** The tables, a sheet each. */
    XLSX(".xlsx"),
    /** The tables, a file each. */
    CSV(".csv"),
    /** The pictures, a file each. */
    SVG(".svg"),
    /** The pictures, a file each. */
    PNG(".png");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    /** With its dot. */
    public String extension() {
        return extension;
    }

    /** The name by which people and the command line call it, such as {@code pdf}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
