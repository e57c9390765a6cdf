// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.eclipse.jdt.annotation.Nullable;

/** A text with an analysis of its own, because each object has its own language. */
final class WordField extends Field {

    /** Words at their places. */
    static final FieldType PLACES = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    /** Only that a word occurs. */
    static final FieldType OCCURRENCE = type(IndexOptions.DOCS);

    private final Analyzer words;

    WordField(String name, String text, FieldType type, Analyzer words) {
        super(name, text, type);
        this.words = words;
    }

    private static FieldType type(IndexOptions options) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    @Override
    public TokenStream tokenStream(@Nullable Analyzer ignored, @Nullable TokenStream reuse) {
        return words.tokenStream(name, stringValue());
    }
}
