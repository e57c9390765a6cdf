// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal.text;

import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.Set;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Puts the singulars of a word at its place, marked, so that a query can tell what was written from what follows from it.
 */
final class SingularFilter extends TokenFilter {

    /** Stands before a singular that was not written. Sorts before every word. */
    static final char MARK = '\u0001';

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Set<Language> languages;
    private Iterator<String> singulars = Collections.emptyIterator();
    private @Nullable State written;

    SingularFilter(TokenStream input, Set<Language> languages) {
        super(input);
        this.languages = languages;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (singulars.hasNext()) {
            restoreState(written);
            term.setEmpty().append(MARK).append(singulars.next());
            increment.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        Set<String> found = Plurals.singulars(term.toString(), languages);
        if (!found.isEmpty()) {
            singulars = found.iterator();
            written = captureState();
        }
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        singulars = Collections.emptyIterator();
    }
}
