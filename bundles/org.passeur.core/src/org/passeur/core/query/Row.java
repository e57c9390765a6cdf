// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core.query;

import java.util.List;
import java.util.NoSuchElementException;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Link;
import org.passeur.core.Ref;

/**
 * One object as a table shows it. A value is null, a String, Integer, Long, Double, Boolean, LocalDate, Instant, a literal
 * (Enumerator), a {@link Link}, or a List of those for many-valued features.
 */
public record Row(Ref ref, String title, List<String> columns, List<@Nullable Object> values) {

    /** The value in a column of the query. */
    public @Nullable Object get(String column) {
        int index = columns.indexOf(column);
        if (index < 0) {
            throw new NoSuchElementException("The query did not ask for column " + column);
        }
        return values.get(index);
    }

    /** The value, cast. */
    public <T> @Nullable T get(String column, Class<T> as) {
        return as.cast(get(column));
    }

    /** The number at the other end of a reference, or 0. */
    public long refId(String column) {
        return get(column) instanceof Link link ? link.ref().id() : 0;
    }
}
