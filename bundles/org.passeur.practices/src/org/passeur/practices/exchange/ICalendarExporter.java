// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.exchange;

import static org.passeur.practices.model.PracticesPackage.Literals.SESSION;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Models;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.exchange.ExportRequest;
import org.passeur.exchange.ExportResult;
import org.passeur.exchange.Exporter;
import org.passeur.exchange.calendar.CalendarEvent;
import org.passeur.exchange.calendar.CalendarFile;
import org.passeur.practices.internal.Words;

/** The sessions as a calendar that other programs import; what was cancelled stays in it and says so. */
public final class ICalendarExporter implements Exporter {

    @Override
    public String id() {
        return "icalendar";
    }

    @Override
    public String label(Locale locale) {
        return Words.TEXTS.get(locale, "exporter.icalendar");
    }

    @Override
    public String extension() {
        return "ics";
    }

    @Override
    public boolean accepts(Models models, EClass type) {
        return type == SESSION;
    }

    @Override
    public ExportResult run(ExportRequest request) {
        Filter filter = request.types().contains(SESSION) ? request.filter() : Filter.ALL;
        List<CalendarEvent> events = request.workspace().repository()
                .rows(Query.of(SESSION).columns("date", "start", "minutes", "title", "practice", "location", "agenda",
                        "cancelledOn", "version", "modified", "practice.kind").where(filter).orderBy("date")
                        .orderBy("id"))
                .stream().map(row -> event(row, request)).toList();
        CalendarFile.write(request.workspace(), request.out(), request.workspace().name(), events);
        return new ExportResult(List.of(request.out()), Map.of(SESSION.getName(), events.size()));
    }

    private static CalendarEvent event(Row row, ExportRequest request) {
        String start = row.get("start", String.class);
        Object kind = row.get("practice.kind");
        return new CalendarEvent(row.ref(), number(row, "version"),
                row.get("modified") instanceof Instant when ? when : Instant.EPOCH,
                row.get("date") instanceof LocalDate day ? day : LocalDate.EPOCH,
                start == null ? null : LocalTime.parse(start), number(row, "minutes"), text(row.get("title")),
                text(row.get("agenda")), text(row.get("location")),
                kind instanceof Enumerator literal
                        ? request.workspace().repository().models().label(literal, request.workspace().language())
                        : "",
                row.get("cancelledOn") != null);
    }

    private static int number(Row row, String column) {
        return row.get(column) instanceof Integer number ? number : 0;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
