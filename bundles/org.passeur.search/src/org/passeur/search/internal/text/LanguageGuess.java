// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal.text;

import java.util.Set;

/** Guesses the language of a text from the small words near its beginning. */
public final class LanguageGuess {

    private static final int WORDS_READ = 300;

    private LanguageGuess() {
    }

    /** The one language that clearly leads, or all where none does. */
    public static Set<Language> of(String text) {
        WordScanner scanner = new WordScanner(text);
        int french = 0;
        int english = 0;
        for (int i = 0; i < WORDS_READ && scanner.next(); i++) {
            french += StopWords.speaks(scanner.word(), Language.FRENCH) ? 1 : 0;
            english += StopWords.speaks(scanner.word(), Language.ENGLISH) ? 1 : 0;
        }
        if (french >= 2 && french > 2 * english) {
            return Set.of(Language.FRENCH);
        }
        return english >= 2 && english > 2 * french ? Set.of(Language.ENGLISH) : Language.ALL;
    }
}
