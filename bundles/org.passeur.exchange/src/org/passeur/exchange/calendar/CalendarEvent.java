// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Ref;

/**
 * Something with a day in a calendar.
 *
 * @param object what it stands for; a calendar that knows it already changes it instead of adding another
 * @param sequence grows with every change, such as the object's version
 * @param changed when it last changed
 * @param start the hour, where the company is; null for the whole day
 * @param minutes how long it takes
 * @param cancelled whether it does not take place any more
 */
public record CalendarEvent(Ref object, int sequence, Instant changed, LocalDate date, @Nullable LocalTime start,
        int minutes, String summary, String description, String location, String category, boolean cancelled) {
}
