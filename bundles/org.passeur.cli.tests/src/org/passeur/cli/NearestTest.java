// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> NAMES = List.of("title", "topics", "criticality", "verifier", "verifiedOn",
            "verifyEvery");

    @Test
    void swappedLettersAreNear() {
        assertEquals("title", Nearest.to("titel", NAMES).getFirst());
    }

    @Test
    void aBeginningIsNear() {
        assertEquals(List.of("criticality"), Nearest.to("crit", NAMES));
    }

    @Test
    void caseDoesNotMatter() {
        assertEquals("verifyEvery", Nearest.to("VERIFYEVRY", NAMES).getFirst());
    }

    @Test
    void whatIsFarIsNotNamed() {
        assertEquals(List.of(), Nearest.to("zebra", NAMES));
    }

    @Test
    void atMostThreeAreNamed() {
        assertEquals(3, Nearest.to("ver", NAMES).size());
    }
}
