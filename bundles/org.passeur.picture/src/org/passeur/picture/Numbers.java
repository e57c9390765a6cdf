// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture;

import java.text.NumberFormat;
import java.util.Locale;

/** Figures as people of a language write them. */
public final class Numbers {

    private static final char NO_BREAK = '\u00a0';

    private Numbers() {
    }

    /** A figure with at most one decimal and its unit behind a space that does not break; a dash when there is none. */
    public static String format(double value, String unit, Locale locale) {
        return format(value, 1, unit, locale);
    }

    /** A figure with at most so many decimals and its unit. */
    public static String format(double value, int decimals, String unit, Locale locale) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "\u2014";
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(decimals);
        String figure = format.format(value == 0 ? 0.0 : value);
        if (unit.isEmpty()) {
            return figure;
        }
        boolean close = unit.startsWith("%") && !"fr".equals(locale.getLanguage());
        return close ? figure + unit : figure + NO_BREAK + unit;
    }
}
