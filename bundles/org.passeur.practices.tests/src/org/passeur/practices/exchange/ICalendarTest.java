// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.practices.TestCompany.DAY;
import static org.passeur.practices.model.PracticesPackage.Literals.SESSION;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.exchange.ExportRequest;
import org.passeur.organisation.model.Person;
import org.passeur.organisation.model.Team;
import org.passeur.practices.Conflicts;
import org.passeur.practices.TestCompany;
import org.passeur.practices.model.PracticeKind;
import org.passeur.practices.model.Session;

/** Calendars take the sessions in, and take them in again without doubling them. */
class ICalendarTest {

    private final Path folder;

    private final TestCompany company = new TestCompany();
    private final Ref practice = company.practice(PracticeKind.TRADE_BREAKFAST, "Breakfast");

    ICalendarTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @AfterEach
    void close() {
        company.close();
    }

    private Path export() {
        Path file = folder.resolve("sessions.ics");
        new ICalendarExporter().run(ExportRequest.of(company.workspace, file, SESSION));
        return file;
    }

    private Ref session(String title, int daysLater, @Nullable String start) {
        Ref ref = company.session(practice, DAY.plusDays(daysLater));
        company.change(ref, Session.class, s -> {
            s.setTitle(title);
            s.setStart(start);
        });
        return ref;
    }

    @Test
    void whatIsExportedIsReadByTheLetter() throws IOException {
        Ref ref = session("Petit déjeuner métier : la brasure, l’azote; et (surtout) le reste — "
                + "ce qu’un frigoriste sait du brasage et que personne ne lui demande", 3, "8h05");
        company.change(ref, Session.class, s -> {
            s.setAgenda("- Café\n- C:\\\\temp, oui; non");
            s.setLocation("Cafétéria, 1er étage");
            s.setMinutes(55);
        });
        session("Whole day", 4, null);
        ReadCalendar calendar = new ReadCalendar();
        calendar.take(export());
        assertEquals(2, calendar.added);
        Map<String, String> event = calendar.events.values().iterator().next();
        assertEquals(company.value(ref, "title"), event.get("SUMMARY"));
        assertEquals(company.value(ref, "agenda"), event.get("DESCRIPTION"));
        assertEquals("Cafétéria, 1er étage", event.get("LOCATION"));
        assertEquals("20260305T080500", event.get("DTSTART"));
        assertEquals("20260305T090000", event.get("DTEND"));
        assertEquals("20260307", List.copyOf(calendar.events.values()).get(1).get("DTEND"));
    }

    @Test
    void exportedAgainItChangesAndNeverDoubles() throws IOException {
        Ref moved = session("Moved", 1, "9:00");
        Ref cancelled = session("Cancelled", 2, "9:00");
        session("Same", 3, "9:00");
        ReadCalendar calendar = new ReadCalendar();
        calendar.take(export());
        calendar.take(export());
        assertEquals(0, calendar.added + calendar.changed);
        company.change(moved, Session.class, s -> s.setDate(DAY.plusDays(8)));
        company.change(cancelled, Session.class, s -> s.setCancelledOn(DAY));
        session("New", 4, "9:00");
        calendar.take(export());
        assertEquals(List.of(1, 2), List.of(calendar.added, calendar.changed));
        assertEquals(4, calendar.events.size());
        assertTrue(calendar.events.values().stream().anyMatch(e -> "CANCELLED".equals(e.get("STATUS"))));
        assertTrue(calendar.events.values().stream().anyMatch(e -> "20260310T090000".equals(e.get("DTSTART"))));
    }

    @Test
    void whatCannotBothTakePlaceIsFound() {
        Ref person = company.person("Ines Roy");
        Ref team = company.team("Fitters", company.department("Workshop"));
        Ref early = session("Early", 1, "9:00");
        Ref next = session("Next", 1, "10:00");
        Ref whole = session("Whole day", 1, null);
        Ref other = session("Another day", 2, "9:30");
        for (Ref ref : List.of(early, next, other)) {
            try (WorkingCopy copy = company.repository.open()) {
                Session session = copy.get(ref, Session.class);
                session.setFacilitator(copy.get(person, Person.class));
                session.getInvited().add(copy.get(team, Team.class));
                session.setLocation("Canteen");
                copy.commit("same");
            }
        }
        assertEquals(List.of(), Conflicts.of(company.repository, DAY), "one ends when the next begins");
        company.change(whole, Session.class, s -> s.setLocation(" canteen"));
        assertEquals(2, Conflicts.of(company.repository, DAY).size());
        company.change(early, Session.class, s -> s.setMinutes(61));
        assertEquals(List.of("Ines Roy", "Fitters", "Canteen"), Conflicts.of(company.repository, DAY).stream()
                .filter(c -> c.second().ref().equals(next)).findFirst().orElseThrow().shared());
        assertTrue(company.problems(DAY).stream().anyMatch(p -> p.startsWith("session-conflict: Early")));
        company.change(next, Session.class, s -> s.setCancelledOn(DAY));
        company.change(whole, Session.class, s -> s.setCancelledOn(DAY));
        assertEquals(List.of(), Conflicts.of(company.repository, DAY));
    }
}
