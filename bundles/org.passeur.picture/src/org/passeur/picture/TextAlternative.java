// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture;

import java.util.List;

/**
 * What a picture says, for whoever cannot see it.
 *
 * @param sentence the gist
 * @param header the columns of the data
 * @param rows the data as people read it, at most {@value #MOST_ROWS} rows
 */
public record TextAlternative(String sentence, List<String> header, List<List<String>> rows) {

    /** Beyond this a table of data helps nobody. */
    public static final int MOST_ROWS = 500;

    public TextAlternative {
        header = List.copyOf(header);
        rows = rows.stream().limit(MOST_ROWS).map(List::copyOf).toList();
    }
}
