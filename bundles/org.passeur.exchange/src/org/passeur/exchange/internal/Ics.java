// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.passeur.core.Workspace;
import org.passeur.exchange.calendar.CalendarEvent;

/** The iCalendar format, RFC 5545: lines of at most 75 octets, folded between characters, ended by CR LF. */
public final class Ics {

    private static final int OCTETS = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    private Ics() {
    }

    /** Writes a file that appears only when it is complete. */
    public static void write(Workspace workspace, Path file, String name, List<CalendarEvent> events) {
        Basis basis = new Basis(workspace);
        Ics ics = new Ics();
        ics.line("BEGIN", "VCALENDAR");
        ics.line("VERSION", "2.0");
        ics.line("PRODID", "-//Passeur//Passeur//EN");
        ics.line("CALSCALE", "GREGORIAN");
        ics.line("METHOD", "PUBLISH");
        ics.line("X-WR-CALNAME", escape(name));
        events.forEach(event -> ics.event(event, basis.uid(event.object())));
        ics.line("END", "VCALENDAR");
        byte[] bytes = ics.text.toString().getBytes(StandardCharsets.UTF_8);
        Target.write(file, out -> out.write(bytes));
    }

    private void event(CalendarEvent event, String uid) {
        line("BEGIN", "VEVENT");
        line("UID", uid);
        line("SEQUENCE", Integer.toString(event.sequence()));
        line("DTSTAMP", moment(event.changed()));
        line("LAST-MODIFIED", moment(event.changed()));
        if (event.start() == null) {
            line("DTSTART;VALUE=DATE", DAY.format(event.date()));
            line("DTEND;VALUE=DATE", DAY.format(event.date().plusDays(1)));
        } else {
            LocalDateTime start = event.date().atTime(event.start());
            line("DTSTART", LOCAL.format(start));
            line("DTEND", LOCAL.format(start.plusMinutes(Math.max(1, event.minutes()))));
        }
        line("SUMMARY", escape(event.summary()));
        optional("DESCRIPTION", event.description());
        optional("LOCATION", event.location());
        optional("CATEGORIES", event.category());
        line("STATUS", event.cancelled() ? "CANCELLED" : "CONFIRMED");
        line("TRANSP", event.start() == null || event.cancelled() ? "TRANSPARENT" : "OPAQUE");
        line("END", "VEVENT");
    }

    private static String moment(Instant instant) {
        return UTC.format(instant);
    }

    private void optional(String name, String value) {
        if (!value.isBlank()) {
            line(name, escape(value.strip()));
        }
    }

    private static String escape(String value) {
        return CleanText.clean(value).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n",
                "\\n");
    }

    private void line(String name, String value) {
        String whole = name + ':' + value;
        int octets = 0;
        for (int i = 0; i < whole.length();) {
            int character = whole.codePointAt(i);
            int size = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(character);
            octets += size;
            i += Character.charCount(character);
        }
        text.append("\r\n");
    }
}
