// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.sample.internal;

import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;
import static org.passeur.practices.model.PracticesPackage.Literals.JOURNAL_ENTRY;
import static org.passeur.practices.model.PracticesPackage.Literals.MANDATE;
import static org.passeur.practices.model.PracticesPackage.Literals.ONBOARDING_PLAN;
import static org.passeur.practices.model.PracticesPackage.Literals.PRACTICE;
import static org.passeur.practices.model.PracticesPackage.Literals.YEAR_PLAN;

import java.util.Objects;

import org.passeur.core.ChangeSet.Kind;
import org.passeur.organisation.model.Person;
import org.passeur.practices.model.JournalActivity;
import org.passeur.practices.model.JournalEntry;
import org.passeur.practices.model.Mandate;
import org.passeur.practices.model.OnboardingPlan;
import org.passeur.practices.model.PlanLine;
import org.passeur.practices.model.Practice;
import org.passeur.practices.model.PracticeKind;
import org.passeur.practices.model.PracticesFactory;
import org.passeur.practices.model.YearPlan;

/** The mission of the knowledge manager: mandate, plan, journal, and the arrivals that she prepared. */
public final class MissionStep implements Step {

    @Override
    public void tell(Story story) {
        story.content().table("arrivals").stream().filter(line -> line.has("name"))
                .forEach(line -> PeopleStep.arrive(story, line));
        for (Line line : story.content().table("arrivals")) {
            OnboardingPlan plan = story.create(line.key(), ONBOARDING_PLAN, OnboardingPlan.class);
            Person person = story.get(line.key(), PERSON, Person.class);
            plan.setPerson(person);
            plan.setDay(Objects.requireNonNull(person.getJoined()));
            plan.setTutor(story.get(line.get("tutor"), PERSON, Person.class));
        }
        story.commit("arrivals", Kind.EDIT);
        for (Line line : story.content().table("arrivals")) {
            OnboardingPlan plan = story.get(line.key(), ONBOARDING_PLAN, OnboardingPlan.class);
            plan.getSteps().stream().limit(line.number("done")).forEach(step -> step.setDone(true));
            plan.getSteps().getFirst().setHost(plan.getTutor());
            plan.getSteps().getLast().setHost(plan.getTutor());
        }
        story.commit("arrivals", Kind.EDIT);
        story.content().table("mandates").forEach(line -> mandate(story, line));
        YearPlan plan = story.create(YEAR_PLAN, YearPlan.class);
        plan.setYear(story.today().getYear());
        plan.setTitle(story.words("mission-plan"));
        story.content().table("yearplan").forEach(line -> plan.getLines().add(planned(story, line)));
        for (Line line : story.content().table("journal")) {
            JournalEntry entry = story.create(JOURNAL_ENTRY, JournalEntry.class);
            entry.setDate(story.workday(line.number("days")));
            entry.setActivity(JournalActivity.get(line.get("activity")));
            entry.setMinutes(line.number("minutes"));
            entry.setWords(line.text());
            if (line.has("practice")) {
                entry.setPractice(story.get(line.get("practice"), PRACTICE, Practice.class));
            }
        }
        story.commit("mission", Kind.EDIT);
    }

    private static void mandate(Story story, Line line) {
        Mandate mandate = story.create(MANDATE, Mandate.class);
        mandate.setTitle(line.text());
        mandate.setText(line.text("text"));
        mandate.setPerson(story.get(line.get("person"), PERSON, Person.class));
        mandate.setHoursPerWeek(Double.valueOf(line.get("hours")));
        mandate.setFrom(story.ago(line.number("from")));
        mandate.setValidatedBy(story.get(line.get("by"), PERSON, Person.class));
        mandate.setValidatedOn(story.ago(line.number("validated")));
    }

    private static PlanLine planned(Story story, Line line) {
        PlanLine planned = PracticesFactory.eINSTANCE.createPlanLine();
        planned.setMonth(line.number("month"));
        planned.setKind(PracticeKind.get(line.get("kind")));
        planned.setPractice(story.get(line.get("practice"), PRACTICE, Practice.class));
        planned.setHours(Double.valueOf(line.get("hours")));
        planned.setTitle(line.text());
        planned.setDone(line.has("done"));
        return planned;
    }
}
