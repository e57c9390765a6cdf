// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core.l10n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class AlphabetTest {

    @Test
    void accentsAndCaseDoNotMoveAName() {
        assertEquals(List.of("Cédric", "Clémence", "Édouard", "Emre Çelik", "emre Dubois", "Œuvre", "Zoé"),
                Stream.of("Zoé", "Œuvre", "Clémence", "emre Dubois", "Emre Çelik", "Édouard", "Cédric")
                        .sorted(Alphabet.by(name -> name)).toList());
    }
}
