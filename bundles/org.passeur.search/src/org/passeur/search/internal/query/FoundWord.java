// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal.query;

import java.util.Set;

import org.apache.lucene.search.Query;
import org.passeur.search.internal.text.Language;
import org.passeur.search.internal.text.Plurals;

/**
 * A typed word and how the index knows it.
 *
 * @param typed the folded word
 * @param query finds it
 * @param forms written forms that are found
 * @param singulars words whose plural is found too
 * @param beginning words that begin so are found too; empty where none
 * @param corrected true where nothing has the word and similar ones were taken
 */
record FoundWord(String typed, Query query, Set<String> forms, Set<String> singulars, String beginning,
        boolean corrected) {

    FoundWord {
        forms = Set.copyOf(forms);
        singulars = Set.copyOf(singulars);
    }

    /** True where a folded word of a text is one that was looked for. */
    boolean matches(String word) {
        if (forms.contains(word) || !beginning.isEmpty() && word.startsWith(beginning)) {
            return true;
        }
        for (String singular : Plurals.singulars(word, Language.ALL)) {
            if (singulars.contains(singular)) {
                return true;
            }
        }
        return false;
    }
}
