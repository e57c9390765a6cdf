// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal.text;

import java.util.Set;

/** Small folded words that need not occur where other words are asked for, and by which a text shows its language. */
public final class StopWords {

    private static final Set<String> FRENCH = Set.of("le", "la", "les", "de", "des", "du", "un", "une", "et", "ou",
            "au", "aux",
            "en", "dans", "par", "pour", "sur", "avec", "sans", "ce", "cet", "cette", "ces", "que", "qui", "est",
            "sont", "son",
            "sa", "ses", "leur", "leurs", "nous", "vous", "il", "elle", "ils", "elles", "ne", "pas", "se", "plus",
            "notre",
            "nos", "votre", "vos", "mais", "comme", "etre", "chez", "je", "tu", "me", "te", "mon", "ma", "mes", "ton",
            "ta", "tes",
            "lui", "eux", "ai", "ont", "avons", "avez", "quel", "quelle", "quels", "quelles", "quoi", "comment",
            "pourquoi", "quand",
            "donc", "ni", "si", "y");
    private static final Set<String> ENGLISH = Set.of("the", "a", "an", "of", "and", "or", "to", "in", "on", "for",
            "with", "by",
            "at", "from", "is", "are", "be", "was", "were", "this", "that", "these", "those", "it", "its", "as", "we",
            "you",
            "they", "our", "your", "their", "not", "will", "has", "have", "if", "when", "which", "can", "should", "how",
            "do", "does",
            "did", "what", "who", "where", "why", "i", "my", "me", "us", "he", "she", "his", "her", "them", "there",
            "about");
    /** Words that count for neither language when it is guessed. */
    private static final Set<String> BOTH = Set.of("on", "or", "a", "an", "son", "sur", "plus", "par", "comme", "pour",
            "pas",
            "as", "at", "not", "me", "si", "ton", "i", "y", "us");

    private StopWords() {
    }

    /** True for an article, a preposition and the like, in any language. */
    public static boolean contains(String word) {
        return FRENCH.contains(word) || ENGLISH.contains(word);
    }

    static boolean speaks(String word, Language language) {
        return (language == Language.FRENCH ? FRENCH : ENGLISH).contains(word) && !BOTH.contains(word);
    }
}
