// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.values;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people type them. */
public final class Dates {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})(?:[/.\\- ](\\d{2}|\\d{4}))?");

    private Dates() {
    }

    /** A day as it is read: {@code 23 nov. 2026}, {@code 23 Nov 2026}. */
    public static String write(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", locale).format(day);
    }

    /**
     * Reads what somebody typed: as it is written, with the month in full, ISO, or day/month[/year]; a year of two figures
     * is of this century.
     *
     * @param today gives the year where none is typed
     */
    public static Optional<LocalDate> read(String typed, Locale locale, LocalDate today) {
        String text = typed.strip();
        try {
            Matcher iso = ISO.matcher(text);
            if (iso.matches()) {
                return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
            }
            Matcher plain = NUMBERS.matcher(text);
            if (plain.matches()) {
                int year = plain.group(3) == null ? today.getYear() : number(plain, 3);
                return Optional.of(LocalDate.of(year < 100 ? 2000 + year : year, number(plain, 2), number(plain, 1)));
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        for (String pattern : new String[] { "d MMM yyyy", "d MMMM yyyy", "MMM d, yyyy" }) {
            Optional<LocalDate> day = read(text, pattern, locale);
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> read(String text, String pattern, Locale locale) {
        try {
            return Optional.of(LocalDate.parse(text,
                    new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(locale)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
