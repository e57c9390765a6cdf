// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.passeur.core.DomainReview;

/** Every word that the product asks of this domain exists in both languages, and every feature stands in its form. */
class StrategyWordsTest {

    private final StrategyDomain domain = new StrategyDomain();

    @Test
    void everyWordIsThereInBothLanguages() {
        assertEquals(List.of(), DomainReview.missingWords(domain, List.of()));
    }

    @Test
    void sentencesTakeTheirArguments() {
        Object[] arguments = { "A", LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 2) };
        assertTrue(domain.texts().get(Locale.FRENCH, "error.measure.twice", arguments).contains("2 mars 2026"));
    }

    @Test
    void everyFieldOfAFormIsAFeature() {
        assertEquals(List.of(), DomainReview.unknownFields(domain));
    }
}
