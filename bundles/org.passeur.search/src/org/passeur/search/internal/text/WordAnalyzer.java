// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal.text;

import java.util.Set;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.eclipse.jdt.annotation.Nullable;

/** Words as they are written, and beside each the singulars it may have in some languages; or the beginnings of words. */
public final class WordAnalyzer extends Analyzer {

    /** Beginnings are kept up to this length, in UTF-16 units. */
    public static final int LONGEST_BEGINNING = 12;

    private static final int GAP_BETWEEN_TEXTS = 100;
    private static final WordAnalyzer ENGLISH = new WordAnalyzer(Set.of(Language.ENGLISH), false);
    private static final WordAnalyzer FRENCH = new WordAnalyzer(Set.of(Language.FRENCH), false);
    private static final WordAnalyzer ANY = new WordAnalyzer(Language.ALL, false);
    private static final WordAnalyzer BEGINNINGS = new WordAnalyzer(Set.of(), true);

    private final Set<Language> languages;
    private final boolean beginnings;

    private WordAnalyzer(Set<Language> languages, boolean beginnings) {
        this.languages = languages;
        this.beginnings = beginnings;
    }

    /** The analysis of a text in one of some languages. */
    public static WordAnalyzer of(Set<Language> languages) {
        if (languages.size() != 1) {
            return ANY;
        }
        return languages.contains(Language.FRENCH) ? FRENCH : ENGLISH;
    }

    /** The analysis that keeps the beginnings of words. */
    public static WordAnalyzer beginnings() {
        return BEGINNINGS;
    }

    /** The term under which a singular is kept that was not written as such. */
    public static String marked(String singular) {
        return SingularFilter.MARK + singular;
    }

    /** The beginning of a word under which {@link #beginnings} keeps it. */
    public static String beginning(String word) {
        int length = 0;
        while (length < Math.min(word.length(), LONGEST_BEGINNING)) {
            length += Character.charCount(word.codePointAt(length));
        }
        return word.substring(0, length);
    }

    /** A term without its mark. */
    public static String unmarked(String term) {
        return !term.isEmpty() && term.charAt(0) == SingularFilter.MARK ? term.substring(1) : term;
    }

    @Override
    protected TokenStreamComponents createComponents(@Nullable String field) {
        Tokenizer words = new WordTokenizer();
        TokenStream result = beginnings ? new BeginningFilter(words, LONGEST_BEGINNING)
                : new SingularFilter(words, languages);
        return new TokenStreamComponents(words, result);
    }

    @Override
    public int getPositionIncrementGap(@Nullable String field) {
        return GAP_BETWEEN_TEXTS;
    }
}
