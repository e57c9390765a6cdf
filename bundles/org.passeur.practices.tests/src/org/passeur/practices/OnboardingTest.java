// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.passeur.practices.model.PracticesPackage.Literals.CATALOGUE_ENTRY;
import static org.passeur.practices.model.PracticesPackage.Literals.ONBOARDING_PLAN;
import static org.passeur.practices.TestCompany.DAY;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.passeur.core.Ref;
import org.passeur.core.query.Query;
import org.passeur.organisation.model.Person;
import org.passeur.practices.internal.Hours;
import org.passeur.practices.model.CatalogueEntry;
import org.passeur.practices.model.OnboardingPlan;
import org.passeur.practices.model.OnboardingStep;
import org.passeur.practices.model.PracticeKind;

/** Plans for those who arrive come from a list that anybody can edit. */
class OnboardingTest {

    @Test
    void eachLineOfAListIsAStep() {
        List<OnboardingStep> steps = Onboarding.steps("""
                The first day:

                - 09:00 Welcome — Reception
                - 9h30 The company, in half an hour – Meeting room
                1. Lunch
                Not a step.
                """);
        assertEquals(List.of("Welcome", "The company, in half an hour", "Lunch"),
                steps.stream().map(OnboardingStep::getTitle).toList());
        assertEquals("09:30", steps.get(1).getStart());
        assertEquals("Meeting room", steps.get(1).getPlace());
        assertNull(steps.get(2).getPlace());
        assertEquals(List.of(), Onboarding.steps(null));
    }

    @Test
    void hoursAreTypedAsPeopleTypeThem() {
        assertEquals("09:30", Hours.tidy(" 9h30 "));
        assertEquals("14:00", Hours.tidy("14h"));
        assertEquals("08:05", Hours.tidy("8:05"));
        assertEquals("25:00", Hours.tidy("25:00"));
        assertNull(Hours.tidy(" "));
    }

    @Test
    void aNewPlanHasTheStepsOfTheCatalogueAndGoesWithAnErasure() {
        try (TestCompany company = new TestCompany()) {
            company.make(CATALOGUE_ENTRY, CatalogueEntry.class, e -> {
                e.setKind(PracticeKind.ONBOARDING_DAY);
                e.setName("Onboarding day");
                e.setAgenda("- 09:00 Welcome\n- Workshop");
            });
            Ref person = company.person("Nadia Ferrand");
            Ref plan = company.make(ONBOARDING_PLAN, OnboardingPlan.class, (copy, p) -> {
                p.setPerson(copy.get(person, Person.class));
                p.setDay(DAY);
            });
            assertEquals(List.of(DAY, DAY), company.value(plan, "steps.date"));
            assertEquals(2, company.value(plan, "stepsOpen"));
            company.change(person, Person.class, p -> p.setErasedOn(DAY));
            assertEquals(0, company.repository.count(Query.of(ONBOARDING_PLAN)));
        }
    }
}
