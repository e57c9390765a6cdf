// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange;

import java.util.List;
import java.util.Locale;

import org.passeur.exchange.table.Table;

/**
 * A table whose rows fill several classes at once, such as the people sheet; comes in through {@code csv} and {@code xlsx}.
 * An OSGi service of a domain.
 */
public interface Sheet {

    /** The name by which it may be asked for instead of a class, such as {@code people}. */
    String id();

    /** The name for a person. */
    String label(Locale locale);

    /** Whether these columns are its own; asked where no class was named. */
    boolean claims(List<String> headers);

    /** The first records. */
    Preview preview(ImportRequest request, Table table);

    /** Imports. */
    ImportResult run(ImportRequest request, Table table);
}
