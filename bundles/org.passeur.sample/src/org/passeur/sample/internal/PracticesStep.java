// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.sample.internal;

import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;
import static org.passeur.organisation.model.OrganisationPackage.Literals.TEAM;
import static org.passeur.practices.model.PracticesPackage.Literals.CATALOGUE_ENTRY;
import static org.passeur.practices.model.PracticesPackage.Literals.PRACTICE;
import static org.passeur.practices.model.PracticesPackage.Literals.SESSION;
import static org.passeur.strategy.model.StrategyPackage.Literals.OBJECTIVE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.passeur.core.ChangeSet.Kind;
import org.passeur.core.query.Query;
import org.passeur.organisation.model.Person;
import org.passeur.organisation.model.Team;
import org.passeur.practices.Catalogue;
import org.passeur.practices.model.Attendance;
import org.passeur.practices.model.Cadence;
import org.passeur.practices.model.Practice;
import org.passeur.practices.model.PracticeKind;
import org.passeur.practices.model.PracticeState;
import org.passeur.practices.model.PracticesFactory;
import org.passeur.practices.model.Session;
import org.passeur.practices.model.SessionState;
import org.passeur.strategy.model.Objective;

/** The practices of two years, and their sessions: in each some of the teams that were invited came. */
public final class PracticesStep implements Step {

    private static final int AHEAD = 60;
    private static final int OLD = 60;

    @Override
    public void tell(Story story) {
        if (story.copy().rows(Query.of(CATALOGUE_ENTRY)).isEmpty()) {
            Catalogue.begin(story.copy(), story.content().locale());
        }
        story.commit("practices", Kind.EDIT);
        story.content().table("practices").forEach(line -> practice(story, line));
        story.commit("practices", Kind.EDIT);
        story.content().table("practices").forEach(line -> sessions(story, line));
        story.commit("sessions", Kind.EDIT);
    }

    private static void practice(Story story, Line line) {
        Practice practice = story.create(line.key(), PRACTICE, Practice.class);
        practice.setTitle(line.text());
        practice.setKind(PracticeKind.get(line.get("kind")));
        practice.setCadence(Cadence.get(line.get("cadence")));
        practice.setOwner(story.get(line.get("owner"), PERSON, Person.class));
        practice.setFrom(story.ago(line.number("from")));
        practice.setState(line.has("to") ? PracticeState.ENDED : PracticeState.RUNNING);
        if (line.has("to")) {
            practice.setTo(story.ago(line.number("to")));
        }
        if (line.has("objective")) {
            practice.setObjective(story.get(line.get("objective"), OBJECTIVE, Objective.class));
        }
        line.words("teams").forEach(team -> practice.getTeams().add(story.get(team, TEAM, Team.class)));
    }

    private static void sessions(Story story, Line line) {
        List<String> titles = story.content().table("sessions").stream()
                .filter(t -> t.get("practice").equals(line.key())).map(Line::text).toList();
        int every = line.number("every");
        int number = 0;
        int until = line.has("to") ? line.number("to") : -AHEAD;
        for (int days = line.number("from"); every > 0 && days >= until; days -= every) {
            session(story, line, titles.get(number % titles.size()), story.workday(days), number);
            number++;
        }
    }

    private static void session(Story story, Line line, String title, LocalDate date, int number) {
        boolean held = !date.isAfter(story.ago(1));
        Session session = story.create(line.key() + number, SESSION, Session.class);
        session.setPractice(story.get(line.key(), PRACTICE, Practice.class));
        session.setTitle(title);
        session.setDate(date);
        session.setStart(line.get("start"));
        session.setMinutes(line.number("minutes"));
        session.setLocation(line.text("place"));
        List<String> teams = new ArrayList<>(line.words("teams"));
        int together = line.number("together");
        List<String> coming = new ArrayList<>();
        for (int n = 0; n < together && !teams.isEmpty(); n++) {
            // a single team is heard in turn, others come as they can
            coming.add(teams.remove(together == 1 ? number % teams.size() : story.chance(teams.size())));
        }
        if (together == 1) {
            coming.forEach(team -> session.getInvited().add(story.get(team, TEAM, Team.class)));
        }
        if (held) {
            coming.forEach(team -> session.getAttendance().add(attendance(story, team)));
            boolean done = !line.has("feedback") && date.isBefore(story.ago(OLD / 2));
            session.setState(done ? SessionState.ACTIONED : SessionState.HELD);
        }
    }

    private static Attendance attendance(Story story, String team) {
        Attendance attendance = PracticesFactory.eINSTANCE.createAttendance();
        attendance.setTeam(story.get(team, TEAM, Team.class));
        attendance.setPeople(1 + story.chance(4));
        return attendance;
    }
}
