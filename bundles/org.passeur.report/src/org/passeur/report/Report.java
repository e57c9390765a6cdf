// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;

import org.passeur.report.document.Document;

/** A report that a domain or a plug-in contributes: an OSGi service of this type, and nothing else, makes it appear. */
public interface Report {

    /** By which it is called on the command line, such as {@code knowledge-catalogue}; also begins its file names. */
    String id();

    /** What people call it. */
    String label(Locale locale);

    /** One sentence: what it answers, for whom. */
    String description(Locale locale);

    /** What it can be written as. */
    default Set<Format> formats() {
        return EnumSet.of(Format.HTML, Format.PDF, Format.DOCX, Format.XLSX, Format.CSV);
    }

    /** What it can be asked for. */
    default List<Parameter> parameters() {
        return List.of();
    }

    /** Makes the document; reads only. Real names are fine: the service replaces them when that was asked for. */
    Document build(ReportRequest request);

    /**
     * How many objects the document has to hold, counted anew from the store by another way than {@link #build}; the
     * service refuses to write a document that says otherwise. Empty where nothing is counted.
     */
    default OptionalLong recount(ReportRequest request) {
        return OptionalLong.empty();
    }
}
