// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange;

import java.util.Locale;

import org.passeur.core.Models;

/** A way out; registered as an OSGi service by the base, domains and plug-ins alike. */
public interface Exporter {

    /** The name on the command line, such as {@code xlsx}. */
    String id();

    /** The name for a person. */
    String label(Locale locale);

    /** The ending of its files, without a point; empty where it writes a folder. */
    String extension();

    /** Whether it can write a class. */
    default boolean accepts(Models models, org.eclipse.emf.ecore.EClass type) {
        return !models.hidden(type);
    }

    /**
     * Writes.
     *
     * @throws org.passeur.core.PasseurException where the target cannot be written, or nothing fits
     */
    ExportResult run(ExportRequest request);
}
