// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.sample.internal;

import static org.passeur.organisation.model.OrganisationPackage.Literals.DEPARTMENT;
import static org.passeur.organisation.model.OrganisationPackage.Literals.MEMBERSHIP;
import static org.passeur.organisation.model.OrganisationPackage.Literals.ORGANISATION;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;
import static org.passeur.organisation.model.OrganisationPackage.Literals.TEAM;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.ChangeSet.Kind;
import org.passeur.organisation.model.Department;
import org.passeur.organisation.model.DepartmentKind;
import org.passeur.organisation.model.Headcount;
import org.passeur.organisation.model.Membership;
import org.passeur.organisation.model.Organisation;
import org.passeur.organisation.model.OrganisationFactory;
import org.passeur.organisation.model.Person;
import org.passeur.organisation.model.Team;

/** The company, its departments, teams and people. */
public final class PeopleStep implements Step {

    private static final int YEAR = 365;
    private static final int KEPT_AFTER_LEAVING = 2 * YEAR;
    private static final String KNOWLEDGE_MANAGER = "knguema";

    /** Headcounts of years in which nobody of today's list was there yet, or not yet all. */
    private static final int[][] EARLY = { { 9 * YEAR, 8 }, { 7 * YEAR, 13 }, { 6 * YEAR, 17 }, { 5 * YEAR, 21 },
            { 4 * YEAR, 26 },
            { 3 * YEAR, 30 } };

    @Override
    public void tell(Story story) {
        story.content().table("departments").forEach(line -> {
            Department department = story.create(line.key(), DEPARTMENT, Department.class);
            department.setName(line.text());
            department.setKind(DepartmentKind.get(line.get("kind")));
        });
        List<Line> people = story.content().table("people");
        people.forEach(line -> person(story, line));
        people.stream().filter(line -> line.has("manager")).forEach(line -> story.get(line.key(), PERSON, Person.class)
                .setManager(story.get(line.get("manager"), PERSON, Person.class)));
        story.content().table("teams").forEach(line -> {
            Team team = story.create(line.key(), TEAM, Team.class);
            team.setName(line.text());
            team.setDepartment(story.get(line.get("department"), DEPARTMENT, Department.class));
            team.setLead(story.get(line.get("lead"), PERSON, Person.class));
        });
        List<Line> moves = story.content().table("moves");
        people.forEach(line -> memberships(story, line, moves));
        missions(story);
        company(story, people);
        story.commit("people", Kind.IMPORT);
        story.workspace().setMe(story.ref(KNOWLEDGE_MANAGER, PERSON));
    }

    /** Somebody who is expected: after the others, so that their story stays the same. */
    static void arrive(Story story, Line line) {
        person(story, line);
        Person person = story.get(line.key(), PERSON, Person.class);
        person.setManager(story.get(line.get("manager"), PERSON, Person.class));
        person.setJoined(story.workday(line.number("joined")));
        membership(story, line, line.get("team"), line.text()).setFrom(person.getJoined());
    }

    private static void person(Story story, Line line) {
        Person person = story.create(line.key(), PERSON, Person.class);
        person.setName(line.get("name"));
        person.setEmail(address(line.get("name")));
        person.setJobTitle(line.text());
        person.setAlias(String.format(Locale.ROOT, "P-%03d", Integer.valueOf(100 + story.chance(900))));
        person.setJoined(story.ago(line.number("joined")));
        LocalDate left = left(story, line);
        person.setLeft(left);
        person.setPurpose(story.content().table("notes").stream().filter(n -> "purpose".equals(n.get("use")))
                .findFirst().orElseThrow()
                .text());
        person.setConsent(left == null || left.isAfter(story.today()));
        if (left != null) {
            person.setKeepUntil(left.plusDays(KEPT_AFTER_LEAVING));
        }
    }

    private static @Nullable LocalDate left(Story story, Line line) {
        return line.has("left") ? story.today().plusDays(line.number("left")) : null;
    }

    private static String address(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        int space = plain.indexOf(' ');
        return plain.substring(0, space) + '.' + plain.substring(space + 1).replace(" ", "") + "@niverane.example";
    }

    private static void memberships(Story story, Line person, List<Line> moves) {
        LocalDate from = story.ago(person.number("joined"));
        for (Line move : moves) {
            if (move.get("person").equals(person.key())) {
                Membership past = membership(story, person, move.get("team"), move.text());
                past.setFrom(story.ago(move.number("from")));
                past.setTo(story.ago(move.number("to")));
                from = story.ago(move.number("to") - 1);
            }
        }
        Membership now = membership(story, person, person.get("team"), person.text());
        now.setFrom(from);
        now.setTo(left(story, person));
    }

    private static Membership membership(Story story, Line person, String team, String role) {
        Membership membership = story.create(MEMBERSHIP, Membership.class);
        membership.setPerson(story.get(person.key(), PERSON, Person.class));
        membership.setTeam(story.get(team, TEAM, Team.class));
        membership.setRole(role);
        return membership;
    }

    private static void missions(Story story) {
        for (Line line : story.content().table("missions")) {
            Person person = story.get(line.get("person"), PERSON, Person.class);
            person.setMission(line.text("mission"));
            person.setObjectives(line.text("objectives"));
        }
    }

    private static void company(Story story, List<Line> people) {
        Organisation company = story.create(ORGANISATION, Organisation.class);
        company.setName(story.content().table("organisation").getFirst().text());
        for (int[] early : EARLY) {
            headcount(company, story.ago(early[0]), early[1]);
        }
        for (int days = 2 * YEAR; days >= 0; days -= days > 0 ? Math.min(days, YEAR / 4) : 1) {
            LocalDate day = story.ago(days);
            long there = people.stream().filter(line -> {
                LocalDate left = left(story, line);
                return !story.ago(line.number("joined")).isAfter(day) && (left == null || !left.isBefore(day));
            }).count();
            headcount(company, day, (int) there);
        }
    }

    private static void headcount(Organisation company, LocalDate day, int people) {
        Headcount headcount = OrganisationFactory.eINSTANCE.createHeadcount();
        headcount.setDate(day);
        headcount.setCount(people);
        company.getHeadcounts().add(headcount);
    }
}
