// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture;

import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * What all pictures of figures have in common.
 *
 * @param locale the language of numbers and dates
 * @param title drawn above the picture and said in its text; may be empty where a caption says it
 * @param unit of the figures, such as {@code h}, {@code %} or {@code items}; may be empty
 * @param nothing the sentence that stands where there are no figures yet
 */
public record Frame(Locale locale, String title, String unit, String nothing) {

    /** A frame without a unit. */
    public static Frame of(Locale locale, String title, String nothing) {
        return new Frame(locale, title, "", nothing);
    }

    /** The same with a unit. */
    public Frame withUnit(String newUnit) {
        return new Frame(locale, title, newUnit, nothing);
    }

    /** A figure with its unit as people of this language write it. */
    public String figure(double value) {
        return Numbers.format(value, unit, locale);
    }

    /** The same with other words. */
    public Frame mapTexts(UnaryOperator<String> words) {
        return new Frame(locale, words.apply(title), words.apply(unit), words.apply(nothing));
    }
}
