// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.passeur.picture.Frame;

class SpanTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @Test
    void aMonthIsSeenInWholeWeeksFromMonday() {
        assertEquals(LocalDate.of(2026, 10, 26), Span.MONTH.first(DAY));
        assertEquals(LocalDate.of(2026, 12, 7), Span.MONTH.end(DAY));
        assertEquals(LocalDate.of(2027, 1, 1), Span.MONTH.step(DAY, 2));
        // February 2027 begins on a Monday and has four weeks
        assertEquals(LocalDate.of(2027, 2, 1), Span.MONTH.first(LocalDate.of(2027, 2, 28)));
        assertEquals(LocalDate.of(2027, 3, 1), Span.MONTH.end(LocalDate.of(2027, 2, 28)));
    }

    @Test
    void theWeekAcrossTheYearHasTheNumberOfIso8601() {
        assertEquals("Week 53: Dec 28, 2026 to Jan 3, 2027", Span.WEEK.title(LocalDate.of(2027, 1, 2), Locale.ENGLISH));
        assertEquals("Novembre 2026", Span.MONTH.title(DAY, Locale.FRENCH));
        assertEquals("Novembre 2026 – janvier 2027", Span.LIST.title(DAY, Locale.FRENCH));
    }

    @ParameterizedTest
    @EnumSource
    void anyDayIsReachedBySteps(Span span) {
        for (int days = -800; days < 800; days += 13) {
            LocalDate wanted = DAY.plusDays(days);
            LocalDate reached = span.step(DAY, span.steps(DAY, wanted));
            assertTrue(!wanted.isBefore(span.first(reached)) && wanted.isBefore(span.end(reached)),
                    wanted + " from " + reached);
        }
        assertEquals(0, span.steps(DAY, DAY));
    }

    @Test
    void whatIsOutOfSightIsLeftOutAndTheRestIsInOrder() {
        CalendarPicture picture = new CalendarPicture(Frame.of(Locale.ENGLISH, "", ""), Span.WEEK, DAY, DAY,
                List.of(at(DAY, LocalTime.of(14, 0), "late"), at(DAY.plusWeeks(1), null, "next week"),
                        at(DAY, null, "all day"), at(DAY.minusDays(2), LocalTime.of(9, 0), "monday")));
        assertEquals(List.of("monday", "all day", "late"),
                picture.appointments().stream().map(Appointment::title).toList());
    }

    @Test
    void nothingEndsAfterItsDay() {
        assertEquals(LocalTime.of(23, 59), at(DAY, LocalTime.of(23, 0), "night").end());
        assertEquals(LocalTime.of(10, 30), at(DAY, LocalTime.of(9, 0), "day").end());
    }

    private static Appointment at(LocalDate date, @Nullable LocalTime start, String title) {
        return new Appointment(date, start, 90, title, "", 0, false, "", "");
    }
}
