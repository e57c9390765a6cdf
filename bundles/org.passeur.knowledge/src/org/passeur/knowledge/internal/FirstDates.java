// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.internal;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.HOLDING;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.PASSING;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.REUSE_EVENT;
import static org.passeur.organisation.model.OrganisationPackage.Literals.MEMBERSHIP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.core.rule.Ids;
import org.passeur.organisation.Period;

/** The day on which each of some items was first passed on, or first reused by a team that had no holder on that day. */
final class FirstDates {

    /** A person's time in a team, or with an item; it ends at the latest when the person leaves. */
    record Stay(long person, long place, Period period, Period company) {

        boolean covers(LocalDate day) {
            return period.covers(day) && !company.endedBefore(day);
        }
    }

    private FirstDates() {
    }

    static Map<Long, LocalDate> passed(Function<Query, List<Row>> read, Collection<Long> items) {
        Map<Long, LocalDate> first = new HashMap<>();
        for (List<Long> ids : Ids.chunks(items)) {
            for (Row row : read.apply(Query.of(PASSING).columns("item", "date").where(Filter.in("item", ids)))) {
                if (row.get("date") instanceof LocalDate date) {
                    first.merge(row.refId("item"), date, FirstDates::earlier);
                }
            }
        }
        return first;
    }

    static Map<Long, LocalDate> reused(Function<Query, List<Row>> read, Collection<Long> items) {
        Map<Long, LocalDate> first = new HashMap<>();
        for (List<Long> ids : Ids.chunks(items)) {
            Filter byTeam = Filter.in("item", ids).and(Filter.present("team"));
            List<Row> reuses = read.apply(Query.of(REUSE_EVENT).columns("item", "team", "date").where(byTeam));
            if (!reuses.isEmpty()) {
                List<Long> teams = reuses.stream().map(r -> r.refId("team")).distinct().toList();
                List<Long> reused = reuses.stream().map(r -> r.refId("item")).distinct().toList();
                List<Stay> members = stays(read.apply(Query.of(MEMBERSHIP)
                        .columns("person", "team", "from", "to", "person.left")
                        .where(Filter.in("team", teams))), "team", "from", "to");
                List<Stay> holders = stays(read.apply(Query.of(HOLDING)
                        .columns("person", "item", "since", "until", "person.left")
                        .where(Filter.in("item", reused))), "item", "since", "until");
                for (Row row : reuses) {
                    long item = row.refId("item");
                    if (row.get("date") instanceof LocalDate day
                            && !hadHolder(row.refId("team"), item, day, members, holders)) {
                        first.merge(item, day, FirstDates::earlier);
                    }
                }
            }
        }
        return first;
    }

    /** True where somebody was in a team and held an item on a day. */
    static boolean hadHolder(long team, long item, LocalDate day, List<Stay> members, List<Stay> holders) {
        return holders.stream()
                .filter(h -> h.place == item && h.covers(day))
                .anyMatch(
                        h -> members.stream().anyMatch(m -> m.place == team && m.person == h.person && m.covers(day)));
    }

    private static List<Stay> stays(List<Row> rows, String place, String from, String to) {
        List<Stay> stays = new ArrayList<>();
        for (Row row : rows) {
            stays.add(new Stay(row.refId("person"), row.refId(place), Period.of(row, from, to),
                    new Period(null, row.get("person.left", LocalDate.class))));
        }
        return stays;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
