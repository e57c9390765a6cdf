// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report.document;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.passeur.picture.Numbers;

/** Days and figures as people write them in the document's language. */
public final class Prose {

    private Prose() {
    }

    /** A day in a sentence: 23 November 2026, 23 novembre 2026. */
    public static String day(LocalDate date, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(european(locale)).format(date);
    }

    /** A day in a table: 23 Nov 2026, 23 nov. 2026. */
    public static String shortDay(LocalDate date, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(european(locale)).format(date);
    }

    /** A moment: 23 November 2026, 17:05. */
    public static String moment(LocalDateTime moment, Locale locale) {
        return day(moment.toLocalDate(), locale) + ", "
                + DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(european(locale)).format(moment);
    }

    /** A figure with just so many decimals and its unit. */
    public static String figure(double value, int decimals, String unit, Locale locale) {
        if (!Double.isFinite(value)) {
            return "\u2014";
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        String figure = format.format(value);
        return unit.isEmpty() ? figure : figure + '\u00a0' + unit;
    }

    /** A part of a whole in percent: 42 % or 42%. */
    public static String percent(double part, Locale locale) {
        return Numbers.format(part * 100, "%", locale);
    }

    /** English without a country is not taken for American: a day must not read as month first. */
    private static Locale european(Locale locale) {
        return locale.getLanguage().equals("en") && locale.getCountry().isEmpty() ? Locale.UK : locale;
    }
}
