// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

import org.passeur.picture.internal.Words;

/** How much of a calendar is in sight. Weeks begin on Monday (ISO 8601). */
public enum Span {
    /** The weeks of a month, a cell for each day. */
    MONTH,
    /** Seven days with their hours. */
    WEEK,
    /** A quarter, one line for each appointment. */
    LIST;

    private static final int LIST_MONTHS = 3;

    /** The first day in sight, for any day in it. */
    public LocalDate first(LocalDate day) {
        return switch (this) {
            case MONTH -> monday(day.withDayOfMonth(1));
            case WEEK -> monday(day);
            case LIST -> day.withDayOfMonth(1);
        };
    }

    /** The day after the last one in sight. */
    public LocalDate end(LocalDate day) {
        return switch (this) {
            case MONTH -> monday(day.with(TemporalAdjusters.lastDayOfMonth())).plusWeeks(1);
            case WEEK -> monday(day).plusWeeks(1);
            case LIST -> day.withDayOfMonth(1).plusMonths(LIST_MONTHS);
        };
    }

    /** A day of the span that comes so many after the one of a day; negative ones come before it. */
    public LocalDate step(LocalDate day, int steps) {
        return switch (this) {
            case MONTH -> day.withDayOfMonth(1).plusMonths(steps);
            case WEEK -> monday(day).plusWeeks(steps);
            case LIST -> day.withDayOfMonth(1).plusMonths((long) LIST_MONTHS * steps);
        };
    }

    /** How many steps lead from the span of one day to that of another. */
    public int steps(LocalDate from, LocalDate to) {
        int months = (int) ChronoUnit.MONTHS.between(from.withDayOfMonth(1), to.withDayOfMonth(1));
        return switch (this) {
            case MONTH -> months;
            case WEEK -> (int) ChronoUnit.WEEKS.between(monday(from), monday(to));
            case LIST -> Math.floorDiv(months, LIST_MONTHS);
        };
    }

    /** What the span of a day is called. */
    public String title(LocalDate day, Locale locale) {
        DateTimeFormatter date = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
        DateTimeFormatter month = DateTimeFormatter.ofPattern("LLLL y", locale);
        return switch (this) {
            case MONTH -> capital(month.format(day), locale);
            case WEEK -> Words.get(locale, "calendar.week",
                    Integer.valueOf(first(day).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)), date.format(first(day)),
                    date.format(end(day).minusDays(1)));
            case LIST -> capital(month.format(first(day)), locale) + " – "
                    + month.format(end(day).minusDays(1));
        };
    }

    private static String capital(String words, Locale locale) {
        return words.substring(0, 1).toUpperCase(locale) + words.substring(1);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
