// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal.query;

import java.util.List;

import org.passeur.search.internal.index.Fields;

/** What counts how much: a title more than a text, a written form more than a derived one. */
final class Weights {

    /**
     * A field of words and its weight.
     */
    record Place(String field, float weight) {
    }

    /** Where words are looked for. */
    static final List<Place> PLACES = List.of(new Place(Fields.TITLE, 4), new Place(Fields.TEXT, 1),
            new Place(Fields.RELATED, 0.4f));
    /** A singular beside the plural that was typed, and the like; the written form weighs 1. */
    static final float DERIVED = 0.5f;
    /** The beginning of a word in a title. */
    static final float BEGINNING_IN_TITLE = 0.4f;
    /** The beginning of a word elsewhere, whatever the word: constant. */
    static final float BEGINNING = 0.1f;
    /** A word that was found instead of the one typed. */
    static final float TYPO = 0.3f;
    /** An article, a preposition and the like beside other words. */
    static final float SMALL_WORD = 0.05f;
    /** The words of the question side by side in the title. */
    static final float TITLE_PHRASE = 2;

    private Weights() {
    }
}
