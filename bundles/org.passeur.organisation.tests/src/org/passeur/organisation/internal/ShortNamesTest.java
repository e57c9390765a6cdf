// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jeanne Martin | Voir avec Jeanne. | 10
            Jeanne Martin | D’après Mme Martin, non | 12
            Jeanne Martin | (J. Martin) | 1
            Jeanne Martin | par J.M., hier | 4
            Jeanne Martin | par J. M. | 4
            Anne-Marie de la Tour | demander à A.-M. Tour | 11
            Anne-Marie de la Tour | demander à Anne-Marie | 11
            Anna Grace Hopper | A. G. Hopper | 0
            Anna Grace Hopper | A.G.H. | 0
            Ho Li | écrit par H. Li | 10
            Émile Zola | lettre d’É.Z. | 9
            """)
    void sheIsCalledSo(String name, String text, int at) {
        ShortNames names = new ShortNames(name);
        assertEquals(at, names.first(text), text);
        String small = text.toLowerCase();
        assertTrue(names.parts().stream().anyMatch(part -> small.contains(part.toLowerCase())),
                () -> names.parts() + " find the text");
    }

    @ParameterizedTest
    @ValueSource(strings = { "le jeanneton", "jeanne et martin", "Marie-Jeanne", "Jeanne-Marie", "Martinique", "JM",
            "J. Martinet",
            "S.J.M.", "J.M.X.", "Jeannes", "" })
    void theseAreOtherWords(String text) {
        assertEquals(-1, new ShortNames("Jeanne Martin").first(text), text);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Max", "Ho Li", "" })
    void whatIsTooShortIsNotLookedFor(String name) {
        assertEquals(-1, new ShortNames(name).first("Max and Ho, Li"), name);
    }
}
