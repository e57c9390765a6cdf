// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices;

import static org.passeur.practices.model.PracticesPackage.Literals.SESSION;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Link;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Filter.Op;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.practices.Conflicts.Conflict;
import org.passeur.practices.model.PracticeKind;

/** The sessions of a time that were not cancelled, and what those to come collide with. */
public final class PracticeCalendar {

    /**
     * A session in the calendar.
     *
     * @param start its hour; null where it takes the day
     * @param place where; may be empty
     * @param facilitator who holds it; may be empty
     */
    public record Entry(Ref ref, LocalDate date, @Nullable LocalTime start, int minutes, String title,
            PracticeKind kind, String place, String facilitator, List<Clash> clashes) {
    }

    /**
     * Another session at the same time.
     *
     * @param shared what both want: people, teams, places
     */
    public record Clash(Link other, List<String> shared) {
    }

    private PracticeCalendar() {
    }

    /**
     * The sessions from a day to the day before another, by day and hour.
     *
     * @param today the day from which on sessions can collide
     */
    public static List<Entry> between(Repository repository, LocalDate first, LocalDate end, LocalDate today) {
        Map<Ref, List<Clash>> clashes = new HashMap<>();
        for (Conflict conflict : Conflicts.of(repository, today)) {
            add(clashes, conflict.first(), conflict.second(), conflict.shared());
            add(clashes, conflict.second(), conflict.first(), conflict.shared());
        }
        return repository
                .rows(Query.of(SESSION)
                        .columns("title", "date", "start", "minutes", "practice.kind", "location", "facilitator")
                        .where(Filter.is("date", Op.GE, first)).where(Filter.is("date", Op.LT, end))
                        .where(Filter.missing("cancelledOn")).orderBy("date").orderBy("start").orderBy("id"))
                .stream().map(row -> entry(row, clashes.getOrDefault(row.ref(), List.of()))).toList();
    }

    private static void add(Map<Ref, List<Clash>> clashes, Link one, Link other, List<String> shared) {
        clashes.computeIfAbsent(one.ref(), ref -> new ArrayList<>()).add(new Clash(other, shared));
    }

    private static Entry entry(Row row, List<Clash> clashes) {
        return new Entry(row.ref(), row.get("date") instanceof LocalDate date ? date : LocalDate.EPOCH,
                row.get("start") instanceof String hour ? LocalTime.parse(hour) : null,
                row.get("minutes") instanceof Integer minutes ? minutes : 0, text(row.get("title")),
                row.get("practice.kind") instanceof PracticeKind kind ? kind : PracticeKind.DISCUSSION_GROUP,
                text(row.get("location")), text(row.get("facilitator")), List.copyOf(clashes));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString().strip();
    }
}
