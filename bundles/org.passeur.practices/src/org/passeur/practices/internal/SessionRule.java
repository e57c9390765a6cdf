// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.internal;

import static org.passeur.practices.model.PracticesPackage.Literals.ATTENDANCE__TEAM;
import static org.passeur.practices.model.PracticesPackage.Literals.SESSION;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.CommitRule;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Ref;
import org.passeur.core.model.Entity;
import org.passeur.core.rule.Ids;
import org.passeur.core.rule.Refusals;
import org.passeur.practices.model.Attendance;
import org.passeur.practices.model.CatalogueEntry;
import org.passeur.practices.model.Practice;
import org.passeur.practices.model.Session;
import org.passeur.practices.model.SessionState;

/**
 * A new session takes from its practice and from the catalogue what nobody said otherwise. Who has noted who came has held
 * it; what lies ahead cannot have been held.
 */
final class SessionRule implements CommitRule {

    @Override
    public Set<EClass> triggers() {
        return Set.of(SESSION);
    }

    @Override
    public void before(Commit commit) {
        Entries entries = new Entries(commit);
        Refusals refusals = new Refusals();
        for (Entity object : commit.saved()) {
            if (object instanceof Session session) {
                session.setStart(Hours.tidy(session.getStart()));
                Hours.check(session.getStart(), session, refusals);
                Practice practice = session.getPractice();
                if (commit.isNew(session) && practice != null) {
                    begin(session, practice);
                    entries.of(practice.getKind()).ifPresent(entry -> begin(session, entry));
                }
                derive(session, commit.today());
                check(session, commit.today(), refusals);
            }
        }
        refusals.raise();
    }

    private static void begin(Session session, Practice practice) {
        if (session.getInvited().isEmpty()) {
            session.getInvited().addAll(practice.getTeams());
        }
        if (session.getFacilitator() == null) {
            session.setFacilitator(practice.getOwner());
        }
    }

    private static void begin(Session session, CatalogueEntry entry) {
        if (session.getAgenda() == null) {
            session.setAgenda(entry.getAgenda());
        }
        if (session.getMinutes() == (Integer) session.eClass().getEStructuralFeature("minutes").getDefaultValue()) {
            session.setMinutes(entry.getMinutes());
        }
    }

    private static void derive(Session session, LocalDate today) {
        LocalDate date = session.getDate();
        if (session.getState() == SessionState.PLANNED && !session.getAttendance().isEmpty() && date != null
                && !date.isAfter(today)) {
            session.setState(SessionState.HELD);
        }
    }

    private static void check(Session session, LocalDate today, Refusals refusals) {
        LocalDate date = session.getDate();
        if (session.getState() != SessionState.PLANNED) {
            if (date != null && date.isAfter(today)) {
                refuse(refusals, session, "error.session.future", session.getTitle(), date);
            }
            if (session.getCancelledOn() != null) {
                refuse(refusals, session, "error.session.cancelled", session.getTitle());
            }
        }
        Set<Long> teams = new HashSet<>();
        for (Attendance attendance : session.getAttendance()) {
            long team = Ids.of(attendance, ATTENDANCE__TEAM);
            if (team != 0 && !teams.add(team)) {
                refuse(refusals, session, "error.session.team-twice", session.getTitle(),
                        attendance.getTeam().getName());
            }
            Integer people = attendance.getPeople();
            if (people != null && people < 1) {
                refuse(refusals, session, "error.session.nobody", session.getTitle());
            }
        }
    }

    private static void refuse(Refusals refusals, Session session, String key, Object... args) {
        refusals.add(new PasseurException(Kind.INVALID, Words.TEXTS, key, args)
                .about(new Ref(session.eClass(), session.getId())));
    }
}
