// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices;

import static org.passeur.practices.model.PracticesPackage.Literals.FEEDBACK_DOCUMENT;
import static org.passeur.practices.model.PracticesPackage.Literals.SESSION;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

import org.passeur.core.WorkingCopy;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Order;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.practices.model.Cadence;
import org.passeur.practices.model.FeedbackDocument;
import org.passeur.practices.model.Practice;
import org.passeur.practices.model.Session;

/** Planning sessions and giving back what was said in them (DOMAIN 6). */
public final class Sessions {

    private Sessions() {
    }

    /**
     * Plans the next session of a practice, in a working copy that the caller commits: as long after its last one as its
     * cadence says, at the same hour and place, never before the day given and never on a weekend. Rules fill in the rest.
     */
    public static Session planNext(WorkingCopy copy, Practice practice, LocalDate earliest) {
        Optional<Session> last = copy
                .rows(Query.of(SESSION).where(Filter.eq("practice", practice.getId()))
                        .where(Filter.missing("cancelledOn")).orderBy(new Order("date", true)).limit(1))
                .stream().map(Row::ref).map(ref -> copy.get(ref, Session.class)).findFirst();
        Session session = copy.create(SESSION, Session.class);
        session.setPractice(practice);
        session.setTitle(practice.getTitle());
        LocalDate date = last.map(Session::getDate).map(day -> after(practice.getCadence(), day))
                .filter(day -> !day.isBefore(earliest)).orElse(earliest);
        session.setDate(working(date));
        last.ifPresent(before -> {
            session.setStart(before.getStart());
            session.setMinutes(before.getMinutes());
            session.setLocation(before.getLocation());
        });
        return session;
    }

    /** The day of the round after one, by the cadence. */
    public static LocalDate after(Cadence cadence, LocalDate day) {
        return switch (cadence) {
            case WEEKLY -> day.plusWeeks(1);
            case FORTNIGHTLY -> day.plusWeeks(2);
            case MONTHLY, CONTINUOUS, ON_OCCASION -> day.plusWeeks(4);
            case QUARTERLY -> day.plusWeeks(13);
            case YEARLY -> day.plusWeeks(52);
        };
    }

    private static LocalDate working(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
                ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                : day;
    }

    /** A new feedback document of a session, in a working copy that the caller commits; a rule writes its text. */
    public static FeedbackDocument writeFeedback(WorkingCopy copy, Session session, LocalDate date) {
        FeedbackDocument document = copy.create(FEEDBACK_DOCUMENT, FeedbackDocument.class);
        document.setSession(session);
        document.setTitle(session.getTitle());
        document.setDate(date);
        return document;
    }
}
