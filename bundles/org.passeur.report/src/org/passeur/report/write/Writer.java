// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report.write;

import java.io.IOException;
import java.util.List;

import org.passeur.report.document.Document;

/** Writes documents in one format. */
@FunctionalInterface
public interface Writer {

    /** The files of a document, in memory, so that nothing half-written is ever seen; none where it has nothing for it. */
    List<Output> write(Document document) throws IOException;
}
