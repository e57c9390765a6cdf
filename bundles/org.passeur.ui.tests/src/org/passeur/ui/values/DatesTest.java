// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.values;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @ValueSource(strings = { "23 nov. 2026", "23 novembre 2026", "23/11/2026", "23/11/26", "23.11.2026", "2026-11-23",
            "23/11", " 23-11-2026 " })
    void frenchDaysAreRead(String typed) {
        assertEquals(Optional.of(DAY), Dates.read(typed, Locale.FRENCH, TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = { "23 Nov 2026", "23 November 2026", "Nov 23, 2026", "23/11/2026" })
    void englishDaysAreRead(String typed) {
        assertEquals(Optional.of(DAY), Dates.read(typed, Locale.ENGLISH, TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "31/02/2026", "hier", "23/13/2026", "2026-11-31" })
    void whatIsNoDayIsNotRead(String typed) {
        assertEquals(Optional.empty(), Dates.read(typed, Locale.FRENCH, TODAY));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        for (Locale locale : new Locale[] { Locale.ENGLISH, Locale.FRENCH }) {
            for (int month = 1; month <= 12; month++) {
                LocalDate day = LocalDate.of(2026, month, 9);
                assertEquals(Optional.of(day), Dates.read(Dates.write(day, locale), locale, TODAY));
            }
        }
    }
}
