// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellGuardTest {

    @ParameterizedTest
    @ValueSource(strings = { "=1+1", "+33 1 23", "-1", "@SUM(A1)", "\t=1", "\rx", "'=1", "''@x" })
    void putsAnApostropheBeforeWhatASpreadsheetWouldCalculate(String text) {
        assertEquals("'" + text, CellGuard.escape(text));
        assertEquals(text, CellGuard.unescape(CellGuard.escape(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "l'intelligence", "'hello'", "'", "1 = 1", "a@b.fr", "42" })
    void leavesOtherTextsAlone(String text) {
        assertEquals(text, CellGuard.escape(text));
        assertEquals(text, CellGuard.unescape(text));
    }

    @Test
    void anyTextComesBack() {
        Random random = new Random(7);
        String letters = "'=+-@\t\rab 1";
        for (int i = 0; i < 10_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(6);
            for (int j = 0; j < length; j++) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            String cell = CellGuard.escape(text.toString());
            assertEquals(text.toString(), CellGuard.unescape(cell));
            assertFalse(!cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0, cell);
        }
    }
}
