// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.internal;

import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;
import static org.passeur.practices.model.PracticesPackage.Literals.CANDIDATE;
import static org.passeur.practices.model.PracticesPackage.Literals.CATALOGUE_ENTRY;
import static org.passeur.practices.model.PracticesPackage.Literals.FEEDBACK_DOCUMENT;
import static org.passeur.practices.model.PracticesPackage.Literals.PAIN_POINT;
import static org.passeur.practices.model.PracticesPackage.Literals.PRACTICE;
import static org.passeur.practices.model.PracticesPackage.Literals.SESSION;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.passeur.core.action.ObjectAction;
import org.passeur.organisation.model.Person;
import org.passeur.practices.Candidates;
import org.passeur.practices.Catalogue;
import org.passeur.practices.Onboarding;
import org.passeur.practices.Sessions;
import org.passeur.practices.model.Candidate;
import org.passeur.practices.model.CandidateState;
import org.passeur.practices.model.CatalogueEntry;
import org.passeur.practices.model.FeedbackDocument;
import org.passeur.practices.model.PainPoint;
import org.passeur.practices.model.PainPointState;
import org.passeur.practices.model.Practice;
import org.passeur.practices.model.PracticeState;
import org.passeur.practices.model.Session;
import org.passeur.practices.model.SessionState;

/** What can be done in one step with practices, sessions and what came of them. */
public final class Actions {

    private Actions() {
    }

    /** All of them. */
    public static List<ObjectAction> all() {
        return List.of(
                new OneStep<>("practices.plan-session", PRACTICE, Practice.class, "calendar-plus",
                        p -> p.getState() != PracticeState.ENDED,
                        (copy, p) -> Sessions.planNext(copy, p, LocalDate.now())),
                new OneStep<>("practices.held", SESSION, Session.class, "check2",
                        s -> is(s, SessionState.PLANNED) && s.getDate() != null
                                && !s.getDate().isAfter(LocalDate.now()),
                        (copy, s) -> s.setState(SessionState.HELD)),
                new OneStep<>("practices.write-feedback", SESSION, Session.class, "file-earmark-text",
                        s -> is(s, SessionState.HELD),
                        (copy, s) -> Sessions.writeFeedback(copy, s, LocalDate.now())),
                new OneStep<>("practices.acted-upon", SESSION, Session.class, "check2-all",
                        s -> is(s, SessionState.SUMMARISED), (copy, s) -> s.setState(SessionState.ACTIONED)),
                new OneStep<>("practices.cancel-session", SESSION, Session.class, "calendar-x",
                        s -> is(s, SessionState.PLANNED), (copy, s) -> s.setCancelledOn(LocalDate.now())),
                new OneStep<>("practices.send-feedback", FEEDBACK_DOCUMENT, FeedbackDocument.class, "send",
                        d -> d.getSentOn() == null, (copy, d) -> d.setSentOn(LocalDate.now())),
                new OneStep<>("practices.validate-pain-point", PAIN_POINT, PainPoint.class, "check-circle",
                        p -> p.getState() == PainPointState.RAISED,
                        (copy, p) -> p.setValidatedOn(LocalDate.now())),
                new OneStep<>("practices.answer-pain-point", PAIN_POINT, PainPoint.class, "reply",
                        PainPointRule::canBeAnswered, (copy, p) -> p.setAnsweredOn(LocalDate.now())),
                new MergePainPoints(),
                new OneStep<>("practices.take-candidate", CANDIDATE, Candidate.class, "lightbulb",
                        c -> c.getState() != CandidateState.TAKEN, Candidates::take),
                new OneStep<>("practices.leave-candidate", CANDIDATE, Candidate.class, "x-circle",
                        c -> c.getState() == CandidateState.NEW,
                        (copy, c) -> c.setState(CandidateState.LEFT)),
                new OneStep<>("practices.plan-onboarding", PERSON, Person.class, "person-plus",
                        p -> p.getLeft() == null, (copy, p) -> Onboarding.plan(copy, p, LocalDate.now())),
                new OneStep<>("practices.restore-entry", CATALOGUE_ENTRY, CatalogueEntry.class,
                        "arrow-counterclockwise", e -> true,
                        (copy, e) -> Catalogue.restore(e, Locale.getDefault())));
    }

    private static boolean is(Session session, SessionState state) {
        return session.getState() == state && session.getCancelledOn() == null;
    }
}
