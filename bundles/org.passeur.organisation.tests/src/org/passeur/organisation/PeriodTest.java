// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days at the edges of a period. */
class PeriodTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static Period days(@Nullable Integer from, @Nullable Integer to) {
        return new Period(from == null ? null : DAY.plusDays(from), to == null ? null : DAY.plusDays(to));
    }

    @Test
    void bothDaysBelongToIt() {
        assertTrue(days(0, 0).covers(DAY));
        assertFalse(days(1, null).covers(DAY));
        assertFalse(days(null, -1).covers(DAY));
        assertTrue(Period.ALWAYS.covers(DAY));
        assertFalse(days(1, 0).isOrdered());
        assertTrue(days(1, 1).isOrdered());
    }

    @ParameterizedTest
    @CsvSource({ "0, 5, 5, 9, true", "0, 5, 6, 9, false", ", 5, 5, , true", ", 4, 5, , false", ", , 3, 3, true",
            "0, , , 0, true",
            "1, , , 0, false" })
    void overlapsWhereADayIsInBoth(@Nullable Integer from, @Nullable Integer to, @Nullable Integer otherFrom,
            @Nullable Integer otherTo, boolean expected) {
        assertEquals(expected, days(from, to).overlaps(days(otherFrom, otherTo)));
        assertEquals(expected, days(otherFrom, otherTo).overlaps(days(from, to)));
    }
}
