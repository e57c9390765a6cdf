// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices;

import static org.passeur.practices.model.PracticesPackage.Literals.ONBOARDING_PLAN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.WorkingCopy;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Filter.Op;
import org.passeur.organisation.model.Person;
import org.passeur.practices.internal.Hours;
import org.passeur.practices.model.OnboardingPlan;
import org.passeur.practices.model.OnboardingStep;
import org.passeur.practices.model.PracticesFactory;

/** Plans for those who arrive (DOMAIN 6): the company, the offices, the workshops, the cafeteria, the teams. */
public final class Onboarding {

    /** A line of a list: an hour or none, the step, after a dash the place. */
    private static final Pattern LINE = Pattern.compile(
            "\\s*(?:[-*+]|\\d+[.)])\\s+(?:(\\d{1,2}[:h]\\d{2})\\s+)?(.+?)(?:\\s+[—–]\\s+(.+?))?\\s*");

    private Onboarding() {
    }

    /** The steps that a template lists, one a line: {@code - 09:00 Welcome — Reception}. */
    public static List<OnboardingStep> steps(@Nullable String template) {
        List<OnboardingStep> steps = new ArrayList<>();
        for (String line : (template == null ? "" : template).lines().toList()) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                OnboardingStep step = PracticesFactory.eINSTANCE.createOnboardingStep();
                step.setStart(Hours.tidy(matcher.group(1)));
                step.setTitle(matcher.group(2));
                step.setPlace(matcher.group(3));
                steps.add(step);
            }
        }
        return steps;
    }

    /** The people who arrive in the next 30 days or arrived in the last 14, and have no plan yet. */
    public static Filter arriving(LocalDate on) {
        return Filter.is("joined", Op.GE, on.minusDays(14)).and(Filter.is("joined", Op.LE, on.plusDays(30)))
                .and(Filter.missing("left").or(Filter.is("left", Op.GE, on)))
                .and(Filter.not(Filter.has(ONBOARDING_PLAN, "person", Filter.ALL)));
    }

    /** A new plan for an arrival, in a working copy that the caller commits; a rule gives it the steps of the catalogue. */
    public static OnboardingPlan plan(WorkingCopy copy, Person person, LocalDate today) {
        OnboardingPlan plan = copy.create(ONBOARDING_PLAN, OnboardingPlan.class);
        plan.setPerson(person);
        plan.setDay(person.getJoined() == null || person.getJoined().isBefore(today) ? today : person.getJoined());
        plan.setTutor(person.getManager());
        return plan;
    }
}
