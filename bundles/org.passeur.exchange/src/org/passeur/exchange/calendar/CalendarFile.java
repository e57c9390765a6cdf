// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.calendar;

import java.nio.file.Path;
import java.util.List;

import org.passeur.core.Workspace;
import org.passeur.exchange.internal.Ics;

/** A file in the iCalendar format (RFC 5545), which every calendar reads. */
public final class CalendarFile {

    private CalendarFile() {
    }

    /**
     * Writes events. The same object of the same workspace has the same UID in every file, and a SEQUENCE that grows, so
     * that importing again updates instead of doubling. Hours are written without a zone: they are those of the place.
     *
     * @param name what the calendar is called
     * @throws org.passeur.core.PasseurException UNREACHABLE where the file cannot be written
     */
    public static void write(Workspace workspace, Path file, String name, List<CalendarEvent> events) {
        Ics.write(workspace, file, name, events);
    }
}
