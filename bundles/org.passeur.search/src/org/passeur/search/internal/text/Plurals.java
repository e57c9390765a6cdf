// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The singular forms that a folded word may be the plural of. Nothing more is taken off a word than its number, so that
 * <i>organe</i> and <i>organisation</i>, <i>année</i> and <i>Anne</i> stay two words. Where a spelling leaves several
 * singulars open, all are given: one that does not exist finds nothing.
 */
public final class Plurals {

    private static final int SHORTEST = 4;

    private Plurals() {
    }

    /** The singulars in any of the languages, without the word itself. */
    public static Set<String> singulars(String word, Set<Language> languages) {
        if (word.length() < SHORTEST || !endsInPlural(word) && !mayBeIrregular(word, languages)
                || Invariable.contains(word)) {
            return Set.of();
        }
        Set<String> found = new LinkedHashSet<>(4);
        for (Language language : languages) {
            found.addAll(language == Language.FRENCH ? french(word) : english(word));
        }
        found.remove(word);
        return found;
    }

    private static boolean endsInPlural(String word) {
        char last = word.charAt(word.length() - 1);
        return last == 's' || last == 'x';
    }

    private static boolean mayBeIrregular(String word, Set<Language> languages) {
        return languages.contains(Language.ENGLISH) && IrregularEnglish.contains(word);
    }

    private static List<String> french(String word) {
        if (word.endsWith("eaux") || word.endsWith("eux") || word.endsWith("oux")) {
            return List.of(cut(word, 1));
        }
        if (word.endsWith("aux")) {
            String stem = cut(word, 3);
            return List.of(stem + "al", stem + "ail", stem + "au");
        }
        return word.endsWith("s") && !word.endsWith("ss") ? List.of(cut(word, 1)) : List.of();
    }

    private static List<String> english(String word) {
        String irregular = IrregularEnglish.singular(word);
        if (irregular != null) {
            return List.of(irregular);
        }
        if (!word.endsWith("s") || word.endsWith("ss") || word.endsWith("sis") || isLatin(word)) {
            return List.of();
        }
        if (word.endsWith("ies") && word.length() > SHORTEST) {
            return List.of(cut(word, 3) + "y", cut(word, 1));
        }
        if (word.endsWith("ves")) {
            return List.of(cut(word, 1), cut(word, 3) + "f", cut(word, 3) + "fe");
        }
        if (word.endsWith("ses")) {
            return List.of(cut(word, 1), cut(word, 2), cut(word, 2) + "is");
        }
        boolean hissing = word.endsWith("ches") || word.endsWith("shes") || word.endsWith("xes") || word.endsWith("zes")
                || word.endsWith("oes");
        return hissing ? List.of(cut(word, 1), cut(word, 2)) : List.of(cut(word, 1));
    }

    /** <i>focus</i> and <i>tennis</i>, not <i>CPUs</i> and <i>KPIs</i>. */
    private static boolean isLatin(String word) {
        return word.length() > SHORTEST && (word.endsWith("us") || word.endsWith("is"));
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
