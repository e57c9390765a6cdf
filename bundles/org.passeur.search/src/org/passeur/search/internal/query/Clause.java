// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal.query;

import java.util.List;

/**
 * A part of what was typed.
 *
 * @param words folded, at least one
 * @param phrase true where they must follow each other as they are written
 * @param excluded true where they must not occur
 * @param open true where the last word may be unfinished
 */
record Clause(List<String> words, boolean phrase, boolean excluded, boolean open) {

    Clause {
        words = List.copyOf(words);
    }
}
