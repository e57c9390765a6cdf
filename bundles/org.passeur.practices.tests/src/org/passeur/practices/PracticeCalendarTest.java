// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.passeur.practices.model.PracticesPackage.Literals.PRACTICE;
import static org.passeur.practices.model.PracticesPackage.Literals.SESSION;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.organisation.model.Team;
import org.passeur.practices.PracticeCalendar.Entry;
import org.passeur.practices.model.Practice;
import org.passeur.practices.model.PracticeKind;
import org.passeur.practices.model.Session;

class PracticeCalendarTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final TestCompany company = new TestCompany();
    private final Ref workshop = company.department("Workshop");
    private final Ref fitters = company.team("Fitters", workshop);
    private final Ref painters = company.team("Painters", workshop);
    private final Ref practice = company.make(PRACTICE, Practice.class, p -> {
        p.setKind(PracticeKind.TRADE_BREAKFAST);
        p.setTitle("Breakfast");
    });

    @AfterEach
    void close() {
        company.close();
    }

    private Ref session(String title, LocalDate date, @Nullable String start, int minutes,
            BiConsumer<WorkingCopy, Session> fill) {
        return company.make(SESSION, Session.class, (copy, s) -> {
            s.setPractice(copy.get(practice, Practice.class));
            s.setTitle(title);
            s.setDate(date);
            s.setStart(start);
            s.setMinutes(minutes);
            fill.accept(copy, s);
        });
    }

    private static BiConsumer<WorkingCopy, Session> teams(Ref... teams) {
        return (copy, s) -> {
            for (Ref team : teams) {
                s.getInvited().add(copy.get(team, Team.class));
            }
        };
    }

    private List<Entry> week() {
        return PracticeCalendar.between(company.repository, MONDAY, MONDAY.plusWeeks(1), MONDAY);
    }

    private List<String> clashes(List<Entry> entries) {
        return entries.stream().map(e -> e.title() + ": "
                + e.clashes().stream().map(c -> c.other().title().charAt(0) + " " + c.shared())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void sessionsAreListedByDayAndHourWithoutThoseCancelledOrOutOfSight() {
        session("noon", MONDAY.plusDays(1), "12:00", 60, teams());
        Ref early = session("early", MONDAY.plusDays(1), "08:30", 60, (copy, s) -> s.setLocation(" Room 1 "));
        session("cancelled", MONDAY, "09:00", 60, (copy, s) -> s.setCancelledOn(MONDAY.minusDays(1)));
        session("next week", MONDAY.plusWeeks(1), "09:00", 60, teams());
        session("no hour", MONDAY, null, 60, teams());
        assertEquals(List.of("no hour", "early", "noon"), week().stream().map(Entry::title).toList());
        assertEquals(MONDAY, week().getFirst().date());
        Entry entry = week().get(1);
        assertEquals(new Entry(early, MONDAY.plusDays(1), LocalTime.of(8, 30), 60, "early",
                PracticeKind.TRADE_BREAKFAST, "Room 1", "", List.of()), entry);
        assertNull(week().getFirst().start());
    }

    @Test
    void thoseThatNeedTheSameTeamOrPlaceAtTheSameTimeClash() {
        session("a", MONDAY, "09:00", 60, teams(fitters));
        session("b", MONDAY, "09:59", 60, teams(painters, fitters));
        session("c", MONDAY, "10:00", 60, teams(fitters));
        session("d", MONDAY, "09:30", 15, (copy, s) -> s.setLocation("Hall"));
        session("e", MONDAY, "09:40", 60, (copy, s) -> s.setLocation("hall"));
        session("f", MONDAY.plusDays(1), "09:30", 60, teams(fitters));
        assertEquals(
                List.of("a: b [Fitters]", "d: e [Hall]", "e: d [Hall]", "b: a [Fitters] c [Fitters]", "c: b [Fitters]",
                        "f: "),
                clashes(week()));
        assertEquals(List.of("a: ", "d: ", "e: ", "b: ", "c: ", "f: "), clashes(
                PracticeCalendar.between(company.repository, MONDAY, MONDAY.plusWeeks(1), MONDAY.plusDays(1))),
                "what is over collides with nothing");
    }
}
