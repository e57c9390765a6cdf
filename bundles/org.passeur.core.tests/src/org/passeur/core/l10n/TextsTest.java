// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core.l10n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

    @ParameterizedTest
    @CsvSource({ "Knowledge items, knowledge items", "Équipes, équipes", "RSS feeds, RSS feeds", "X, x" })
    void aLabelInsideASentenceBeginsSmallUnlessItIsAnAbbreviation(String label, String inside) {
        assertEquals(inside, Texts.inside(label, Locale.FRENCH));
    }

    @ParameterizedTest
    @CsvSource({ "fr, Remarques, de remarques", "fr, Équipes, d’équipes", "fr, Habilitations, d’habilitations",
            "en, Remarks, remarks" })
    void afterAQuantityFrenchWantsDe(String language, String plural, String some) {
        assertEquals(some, Texts.some(plural, Locale.forLanguageTag(language)));
    }

    @Test
    void nothingStaysNothing() {
        assertEquals("", Texts.inside("", Locale.ENGLISH));
        assertEquals("", Texts.some("", Locale.FRENCH));
    }
}
