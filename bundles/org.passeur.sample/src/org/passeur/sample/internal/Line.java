// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.sample.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One line of a table of the content.
 *
 * @param language the column that holds the words of the language
 */
public record Line(Map<String, String> cells, String language) {

    /** A cell; the empty text where there is nothing. */
    public String get(String column) {
        return Objects.requireNonNull(cells.get(column), () -> "no column " + column);
    }

    /** The words in the language. */
    public String text() {
        return get(language);
    }

    /** The words of another column in the language. */
    public String text(String column) {
        return get(column + '_' + language);
    }

    /** The key of the line. */
    public String key() {
        return get("key");
    }

    /** True where a cell holds something. */
    public boolean has(String column) {
        return !get(column).isEmpty();
    }

    /** A cell as a number. */
    public int number(String column) {
        return has(column) ? Integer.parseInt(get(column)) : 0;
    }

    /** The words of a cell. */
    public List<String> words(String column) {
        return has(column) ? List.of(get(column).split(" ")) : List.of();
    }
}
