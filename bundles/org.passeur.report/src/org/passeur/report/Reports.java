// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.passeur.report.document.Document;

/** All reports that are installed, and the one way to write them. An OSGi service. */
public interface Reports {

    /** All reports, by their id. */
    List<Report> all();

    /** The report of an id. */
    Optional<Report> byId(String id);

    /**
     * Builds a report, checks its count, replaces names when asked to, and writes it.
     *
     * @param formats what to write; those that the report does not offer are refused
     * @param folder where to; made when it does not exist
     * @return the files that were written, in the order of the formats
     * @throws org.passeur.core.PasseurException CONFLICT when the count differs from the store's, INVALID on a format
     *         that is not offered, CANCELLED, UNREACHABLE when the folder cannot be written
     */
    List<Path> write(Report report, ReportRequest request, Set<Format> formats, Path folder);

    /** Builds a report for the screen: the same document that is written, checked and with names replaced. */
    Document build(Report report, ReportRequest request);
}
