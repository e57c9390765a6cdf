// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal.text;

import java.io.IOException;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Replaces each word by its beginnings, from one letter on, which makes a title found while its word is being typed. */
final class BeginningFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final int longest;
    private String word = "";
    private int length;

    BeginningFilter(TokenStream input, int longest) {
        super(input);
        this.longest = longest;
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (length >= Math.min(word.length(), longest)) {
            if (!input.incrementToken()) {
                return false;
            }
            word = term.toString();
            length = 0;
        }
        length += Character.charCount(word.codePointAt(length));
        term.setEmpty().append(word, 0, length);
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        word = "";
        length = 0;
    }
}
