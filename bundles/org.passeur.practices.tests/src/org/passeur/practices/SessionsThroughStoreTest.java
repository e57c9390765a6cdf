// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.practices.model.PracticesPackage.Literals.CATALOGUE_ENTRY;
import static org.passeur.practices.model.PracticesPackage.Literals.CHANNEL;
import static org.passeur.practices.model.PracticesPackage.Literals.FEEDBACK_DOCUMENT;
import static org.passeur.practices.model.PracticesPackage.Literals.PRACTICE;
import static org.passeur.practices.model.PracticesPackage.Literals.SESSION;
import static org.passeur.practices.model.PracticesPackage.Literals.VERBATIM;
import static org.passeur.practices.TestCompany.DAY;
import static org.passeur.practices.TestCompany.attendance;
import static org.passeur.practices.TestCompany.refused;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.core.l10n.Counted;
import org.passeur.core.query.Query;
import org.passeur.knowledge.model.LifecycleState;
import org.passeur.organisation.model.Team;
import org.passeur.practices.model.Cadence;
import org.passeur.practices.model.CatalogueEntry;
import org.passeur.practices.model.Channel;
import org.passeur.practices.model.FeedbackDocument;
import org.passeur.practices.model.Practice;
import org.passeur.practices.model.PracticeKind;
import org.passeur.practices.model.Session;
import org.passeur.practices.model.SessionState;
import org.passeur.practices.model.Verbatim;

/** Sessions from planning to what came of them, kept in a real store. */
class SessionsThroughStoreTest {

    private final TestCompany company = new TestCompany();
    private final Ref workshop = company.department("Workshop");
    private final Ref fitters = company.team("Fitters", workshop);

    @AfterEach
    void close() {
        company.close();
    }

    @Test
    void aSessionBeginsWithWhatItsPracticeAndTheCatalogueSay() {
        company.make(CATALOGUE_ENTRY, CatalogueEntry.class, e -> {
            e.setKind(PracticeKind.DISCUSSION_GROUP);
            e.setName("Discussion group");
            e.setAgenda("1. News");
            e.setMinutes(90);
            e.setHours(2.0);
            e.setCadence(Cadence.MONTHLY);
            e.getBarriers().add("UNIDENTIFIED");
            e.getItems().add("2a");
        });
        Ref practice = company.make(PRACTICE, Practice.class, (copy, p) -> {
            p.setTitle("Heat pump circle");
            p.getTeams().add(copy.get(fitters, Team.class));
        });
        assertEquals(List.of("UNIDENTIFIED", "2a"), company.value(practice, "addresses"));
        assertEquals(2.0, company.value(practice, "hours"));
        Ref session = company.make(SESSION, Session.class, (copy, s) -> {
            s.setPractice(copy.get(practice, Practice.class));
            s.setTitle("First round");
            s.setDate(DAY.plusDays(3));
            s.setStart("9h30");
        });
        assertEquals("1. News", company.value(session, "agenda"));
        assertEquals(90, company.value(session, "minutes"));
        assertEquals("09:30", company.value(session, "start"));
        assertEquals("[Fitters]", String.valueOf(company.value(session, "invited")));
        assertEquals(DAY.plusDays(3), company.value(practice, "next"));
    }

    @Test
    void whoNotesWhoCameHasHeldIt() {
        Ref session = company.session(company.practice(PracticeKind.ACTIVE_LISTENING, "Listening"), DAY, fitters);
        assertEquals(SessionState.HELD, company.value(session, "state"));
        assertEquals(3, company.value(session, "attendees"));
        assertEquals(1, company.value(session, "departments"));
    }

    @Test
    void whatLiesAheadWasNotHeld() {
        Ref practice = company.practice(PracticeKind.FIELD_DAY, "Field day");
        Ref session = company.session(practice, DAY.plusDays(1), fitters);
        assertEquals(SessionState.PLANNED, company.value(session, "state"), "expected guests are no attendance yet");
        assertEquals("error.session.future",
                refused(() -> company.change(session, Session.class, s -> s.setState(SessionState.HELD))));
    }

    @ParameterizedTest
    @ValueSource(strings = { "25:00", "9:60", "24h", "noon" })
    void whatIsNoHourIsRefused(String typed) {
        Ref session = company.session(company.practice(PracticeKind.FIELD_DAY, "Field day"), DAY.plusDays(1));
        assertEquals("error.hour", refused(() -> company.change(session, Session.class, s -> s.setStart(typed))));
    }

    @Test
    void aTeamIsCountedOnceAndNobodyIsNoLine() {
        Ref practice = company.practice(PracticeKind.FIELD_DAY, "Field day");
        assertEquals("error.session.team-twice", refused(() -> company.session(practice, DAY, fitters, fitters)));
        Ref session = company.session(practice, DAY);
        assertEquals("error.session.nobody", refused(() -> {
            try (WorkingCopy copy = company.repository.open()) {
                copy.get(session, Session.class).getAttendance().add(attendance(copy, fitters, 0));
                copy.commit("nobody");
            }
        }));
        assertEquals("error.hour",
                refused(() -> company.change(session, Session.class, s -> s.setStart("half past nine"))));
    }

    @Test
    void aPracticeTakesItsSessionsAlongAndAllComeBack() {
        Ref practice = company.practice(PracticeKind.DISCUSSION_GROUP, "Heat pump circle");
        Ref first = company.session(practice, DAY, fitters);
        company.session(practice, DAY.plusDays(7), fitters);
        company.act("practices.write-feedback", first);
        long before = company.repository.lastChangeSet();
        try (WorkingCopy copy = company.repository.open()) {
            copy.delete(practice);
            assertEquals("1 practice, 2 sessions, 1 feedback document",
                    Counted.of(company.models, copy.deletions(), Locale.ENGLISH));
            copy.commit("delete");
        }
        assertEquals(0, company.repository.count(Query.of(SESSION)));
        assertEquals(0, company.repository.count(Query.of(FEEDBACK_DOCUMENT)));

        company.repository.history().restore(practice, before);

        assertEquals(2, company.repository.count(Query.of(SESSION)));
        assertEquals(1, company.repository.count(Query.of(FEEDBACK_DOCUMENT)));
        assertEquals("Heat pump circle", company.value(practice, "title"));
    }

    @Test
    void theFeedbackDocumentIsWrittenFromTheSessionAndFrozenOnceItWentOut() {
        Ref session = company.session(company.practice(PracticeKind.ACTIVE_LISTENING, "Listening"), DAY.minusDays(2),
                fitters);
        company.make(VERBATIM, Verbatim.class, (copy, v) -> {
            v.setSession(copy.get(session, Session.class));
            v.setTeam(copy.get(fitters, Team.class));
            v.setWords("Nobody tells us\nwhat was sold.");
            v.setReformulation("You learn of orders too late.");
            v.setAgreed(true);
        });
        company.pass(company.item("Reading an order"), session, DAY.minusDays(2));
        company.act("practices.write-feedback", session);
        assertEquals(SessionState.SUMMARISED, company.value(session, "state"));
        Ref document = company.repository.rows(Query.of(FEEDBACK_DOCUMENT)).getFirst().ref();
        String body = String.valueOf(company.value(document, "body"));
        assertTrue(body.contains("Fitters (3)"), body);
        assertTrue(body.contains("- “Nobody tells us what was sold.” (Fitters)  \n  We understood, and it was agreed: "
                + "You learn of orders too late."), body);
        assertTrue(body.contains("- Reading an order"), body);
        company.change(document, FeedbackDocument.class, d -> d.setBody(body + "We shall see."));
        company.change(document, FeedbackDocument.class, d -> d.setSentOn(DAY));
        assertEquals("error.feedback.sent",
                refused(() -> company.change(document, FeedbackDocument.class, d -> d.setBody("Other words"))));
        company.change(document, FeedbackDocument.class, d -> {
            d.setSentOn(null);
            d.setBody("Other words");
        });
        assertEquals("Other words", company.value(document, "body"));
    }

    @Test
    void whatIsPassedOnInASessionOrAChannelIsShared() {
        Ref session = company.session(company.practice(PracticeKind.TRADE_BREAKFAST, "Breakfast"), DAY, fitters);
        Ref channel = company.make(CHANNEL, Channel.class, c -> c.setName("News"));
        for (Ref place : List.of(session, channel)) {
            Ref item = company.item("Item for " + place);
            company.pass(item, place, DAY);
            assertEquals(DAY, company.value(item, "sharedOn"), place::toString);
        }
        assertEquals(1, company.value(channel, "passings"));
        assertNull(company.value(company.item("Kept to oneself"), "sharedOn"));
        assertEquals(LifecycleState.CAPTURED, company.value(company.item("Another"), "state"));
    }

    @Test
    void theNextSessionFollowsTheCadence() {
        Ref practice = company.practice(PracticeKind.DISCUSSION_GROUP, "Circle");
        company.change(practice, Practice.class, p -> p.setCadence(Cadence.FORTNIGHTLY));
        LocalDate monday = LocalDate.now().with(TemporalAdjusters.previous(DayOfWeek.MONDAY));
        Ref first = company.session(practice, monday);
        company.change(first, Session.class, s -> {
            s.setStart("8:00");
            s.setLocation("Canteen");
        });
        company.act("practices.plan-session", practice);
        Ref next = company.repository.rows(Query.of(SESSION).orderBy("id")).getLast().ref();
        assertEquals(monday.plusWeeks(2), company.value(next, "date"));
        assertEquals("08:00", company.value(next, "start"));
        assertEquals("Canteen", company.value(next, "location"));
    }

    @Test
    void theCatalogueHasOneEntryAKind() {
        Runnable second = () -> company.make(CATALOGUE_ENTRY, CatalogueEntry.class, e -> {
            e.setKind(PracticeKind.CHANNELS);
            e.setName("Channels");
        });
        second.run();
        assertEquals("error.catalogue.twice", refused(second));
    }
}
