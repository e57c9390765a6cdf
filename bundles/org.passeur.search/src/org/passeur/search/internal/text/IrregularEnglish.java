// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal.text;

import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/** English plurals that follow no rule. */
final class IrregularEnglish {

    private static final Map<String, String> SINGULARS = Map.ofEntries(Map.entry("children", "child"),
            Map.entry("men", "man"),
            Map.entry("women", "woman"), Map.entry("feet", "foot"), Map.entry("teeth", "tooth"),
            Map.entry("geese", "goose"),
            Map.entry("mice", "mouse"), Map.entry("people", "person"), Map.entry("indices", "index"),
            Map.entry("matrices", "matrix"), Map.entry("vertices", "vertex"), Map.entry("appendices", "appendix"),
            Map.entry("criteria", "criterion"), Map.entry("phenomena", "phenomenon"),
            Map.entry("curricula", "curriculum"),
            Map.entry("memoranda", "memorandum"), Map.entry("quizzes", "quiz"), Map.entry("buses", "bus"),
            Map.entry("statuses", "status"));

    private IrregularEnglish() {
    }

    static boolean contains(String word) {
        return SINGULARS.containsKey(word);
    }

    static @Nullable String singular(String word) {
        return SINGULARS.get(word);
    }
}
