// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.internal;

import static org.passeur.practices.model.PracticesPackage.Literals.ONBOARDING_PLAN;

import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.CommitRule;
import org.passeur.core.model.Entity;
import org.passeur.core.rule.Refusals;
import org.passeur.practices.Onboarding;
import org.passeur.practices.model.OnboardingPlan;
import org.passeur.practices.model.OnboardingStep;
import org.passeur.practices.model.PracticeKind;

/** A new plan for an arrival begins with the steps that the catalogue lists. */
final class OnboardingRule implements CommitRule {

    @Override
    public Set<EClass> triggers() {
        return Set.of(ONBOARDING_PLAN);
    }

    @Override
    public void before(Commit commit) {
        Entries entries = new Entries(commit);
        Refusals refusals = new Refusals();
        for (Entity object : commit.saved()) {
            if (object instanceof OnboardingPlan plan) {
                if (commit.isNew(plan) && plan.getSteps().isEmpty()) {
                    entries.of(PracticeKind.ONBOARDING_DAY)
                            .ifPresent(entry -> plan.getSteps().addAll(Onboarding.steps(entry.getAgenda())));
                }
                for (OnboardingStep step : plan.getSteps()) {
                    step.setStart(Hours.tidy(step.getStart()));
                    Hours.check(step.getStart(), plan, refusals);
                    if (step.getDate() == null) {
                        step.setDate(plan.getDay());
                    }
                }
            }
        }
        refusals.raise();
    }
}
