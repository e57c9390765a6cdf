// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Something that takes place on a day.
 *
 * @param start its hour; null where it takes the day or nobody said
 * @param minutes how long it takes, from its start
 * @param title what it is
 * @param detail where, or with whom; may be empty
 * @param category which of the colours of the palette it has
 * @param warning whether something is wrong with it, such as another one at the same time
 * @param target what is opened when it is clicked
 * @param tip what is said when it is pointed at
 */
public record Appointment(LocalDate date, @Nullable LocalTime start, int minutes, String title, String detail,
        int category, boolean warning, String target, String tip) {

    /** True where its hour is known. */
    boolean timed() {
        return start != null;
    }

    /** When it begins; midnight where nobody said. */
    LocalTime from() {
        LocalTime known = start;
        return known == null ? LocalTime.MIN : known;
    }

    /** When it ends, within its day. */
    LocalTime end() {
        LocalTime from = from();
        int room = (24 * 60 - 1) - (from.getHour() * 60 + from.getMinute());
        return from.plusMinutes(Math.max(0, Math.min(minutes, room)));
    }

    Appointment mapTexts(UnaryOperator<String> words) {
        return new Appointment(date, start, minutes, words.apply(title), words.apply(detail), category, warning,
                words.apply(target), words.apply(tip));
    }
}
