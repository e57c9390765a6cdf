// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search;

import java.util.List;

/**
 * How many of the objects found have which value.
 *
 * @param name of the facet
 * @param label for people; the name where nobody gave one
 * @param values the most frequent first, then by value
 */
public record Facet(String name, String label, List<Value> values) {

    /**
     * A value and its count.
     *
     * @param value as it is given to a filter
     * @param label for people
     * @param chosen true where the request filters by it
     */
    public record Value(String value, String label, long count, boolean chosen) {
    }

    /** Copies the list. */
    public Facet {
        values = List.copyOf(values);
    }
}
