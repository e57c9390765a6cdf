// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices;

import static org.passeur.practices.model.PracticesPackage.Literals.SESSION;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.passeur.core.Link;
import org.passeur.core.Repository;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Filter.Op;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.practices.model.SessionState;

/** Sessions to come that want the same person, team or place at the same time; one without an hour takes the whole day. */
public final class Conflicts {

    private Conflicts() {
    }

    /**
     * Two sessions that cannot both take place.
     *
     * @param shared what both want: people, teams, places
     */
    public record Conflict(Link first, Link second, LocalDate date, List<String> shared) {
    }

    private record Booking(Row row, LocalDateTime from, LocalDateTime to) {

        boolean overlaps(Booking other) {
            return from.isBefore(other.to) && other.from.isBefore(to);
        }

        Link link() {
            return new Link(row.ref(), row.title());
        }
    }

    /** All of them from a day on. */
    public static List<Conflict> of(Repository repository, LocalDate from) {
        List<Booking> bookings = repository
                .rows(Query.of(SESSION).columns("date", "start", "minutes", "facilitator", "invited", "location")
                        .where(Filter.eq("state", SessionState.PLANNED)).where(Filter.missing("cancelledOn"))
                        .where(Filter.is("date", Op.GE, from)).orderBy("date").orderBy("id"))
                .stream().map(Conflicts::booking).toList();
        List<Conflict> conflicts = new ArrayList<>();
        for (int i = 0; i < bookings.size(); i++) {
            Booking one = bookings.get(i);
            for (int j = i + 1; j < bookings.size()
                    && !bookings.get(j).from().toLocalDate().isAfter(one.to().toLocalDate()); j++) {
                List<String> shared = one.overlaps(bookings.get(j)) ? shared(one.row(), bookings.get(j).row())
                        : List.of();
                if (!shared.isEmpty()) {
                    conflicts.add(new Conflict(one.link(), bookings.get(j).link(), one.from().toLocalDate(), shared));
                }
            }
        }
        return List.copyOf(conflicts);
    }

    private static Booking booking(Row row) {
        LocalDate date = row.get("date") instanceof LocalDate day ? day : LocalDate.EPOCH;
        String start = row.get("start", String.class);
        if (start == null) {
            return new Booking(row, date.atStartOfDay(), date.plusDays(1).atStartOfDay());
        }
        LocalDateTime from = date.atTime(LocalTime.parse(start));
        return new Booking(row, from, from.plusMinutes(row.get("minutes") instanceof Integer minutes ? minutes : 0));
    }

    private static List<String> shared(Row one, Row other) {
        List<String> shared = new ArrayList<>();
        if (one.get("facilitator") instanceof Link person && other.get("facilitator") instanceof Link same
                && person.equals(same)) {
            shared.add(person.title());
        }
        if (one.get("invited") instanceof List<?> some && other.get("invited") instanceof List<?> others) {
            some.stream().filter(others::contains)
                    .forEach(team -> shared.add(team.toString()));
        }
        if (one.get("location") instanceof String place && other.get("location") instanceof String there
                && !place.isBlank()
                && place.strip().toLowerCase(Locale.ROOT).equals(there.strip().toLowerCase(Locale.ROOT))) {
            shared.add(place.strip());
        }
        return shared;
    }
}
