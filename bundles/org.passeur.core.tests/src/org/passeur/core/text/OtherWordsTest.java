// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name goes however it is written; what only looks like it stays. */
class OtherWordsTest {

    private final OtherWords words = new OtherWords(
            Map.of("Renée Dupont", "X", "renee.dupont@example.org", "Y", "C++ (old)", "Z"),
            List.of("Anne Renée Dupont", "renée dupont"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Renée Dupont|X",
            "RENÉE DUPONT, Renee Dupont; rene\u0301e dupont.|X, X; X.",
            "l’avis de Renée  Dupont|l’avis de X",
            "«Renée Dupont»|«X»",
            "d'Renée Dupont|d'X",
            "mail renee.dupont@example.org.|mail Y.",
            "(C++ (old))|(Z)",
            "Letter to Renée Dupont.txt|Letter to X.txt",
            "About_Renée Dupont_2.Renée Dupont|About_X_2.X",
            "Anne Renée Dupont et Renée Dupont|Anne Renée Dupont et X",
            "Marie-Renée Dupont|Marie-Renée Dupont",
            "Renée Dupont-Durand|Renée Dupont-Durand",
            "Renée Duponts, Irenée Dupont|Renée Duponts, Irenée Dupont",
            "anne.renee.dupont@example.org|anne.renee.dupont@example.org",
            "renee.dupont@example.org.uk|renee.dupont@example.org.uk",
            "ŒUVRE ﬁn 𝄞 Renée Dupont é|ŒUVRE ﬁn 𝄞 X é" })
    void wholeWordsAreReplaced(String text, String expected) {
        assertEquals(expected, words.in(text));
    }

    @Test
    void aNameOverTwoLinesGoesToo() {
        assertEquals("Ask\nX\ntoday", words.in("Ask\nRenée\nDupont\ntoday"));
    }

    @Test
    void nothingIsNothing() {
        OtherWords none = new OtherWords(Map.of(), List.of("kept"));
        assertTrue(none.isEmpty());
        assertFalse(words.isEmpty());
        assertEquals("kept or not", none.in("kept or not"));
        assertTrue(OtherWords.same(" Renée Dupont", "RENEE DUPONT"));
        assertFalse(OtherWords.same("Renée Dupont", "René Dupont"));
    }
}
