// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal.text;

import java.io.IOException;
import java.util.Arrays;

import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.eclipse.jdt.annotation.Nullable;

/** Gives the words of a {@link WordScanner} to Lucene. */
final class WordTokenizer extends Tokenizer {

    private static final int SOME = 1024;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private @Nullable WordScanner scanner;
    /** Used again for each text. */
    private char[] letters = new char[SOME];
    private int end;

    @Override
    public boolean incrementToken() throws IOException {
        WordScanner words = scanner();
        clearAttributes();
        if (!words.next()) {
            return false;
        }
        term.append(words.word());
        offset.setOffset(correctOffset(words.start()), correctOffset(words.end()));
        return true;
    }

    private WordScanner scanner() throws IOException {
        WordScanner words = scanner;
        if (words == null) {
            end = 0;
            for (int read = 0; read >= 0; read = input.read(letters, end, letters.length - end)) {
                end += read;
                if (end == letters.length) {
                    letters = Arrays.copyOf(letters, end * 2);
                }
            }
            words = new WordScanner(new String(letters, 0, end));
            scanner = words;
        }
        return words;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        scanner = null;
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(correctOffset(end), correctOffset(end));
    }
}
