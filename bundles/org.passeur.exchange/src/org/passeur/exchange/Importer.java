// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange;

import java.nio.file.Path;
import java.util.Locale;

/** A way in for one kind of file or folder; registered as an OSGi service by the base, domains and plug-ins alike. */
public interface Importer {

    /** The name on the command line, such as {@code markdown}. */
    String id();

    /** The name for a person. */
    String label(Locale locale);

    /** Whether a file or folder looks like one of its kind, by name alone. */
    boolean accepts(Path source);

    /** True where the source is a folder. */
    default boolean isFolder() {
        return false;
    }

    /** True where the person may choose a class and map columns. */
    default boolean isTable() {
        return false;
    }

    /** The first records as they would come in, and what stands against them; changes nothing. */
    Preview preview(ImportRequest request);

    /**
     * Imports.
     *
     * @throws org.passeur.core.PasseurException INVALID where the source as a whole cannot be read
     */
    ImportResult run(ImportRequest request);
}
