// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.internal;

import static org.passeur.practices.model.PracticesPackage.Literals.MANDATE__FROM;
import static org.passeur.practices.model.PracticesPackage.Literals.MANDATE__TO;
import static org.passeur.practices.model.PracticesPackage.Literals.ONBOARDING_PLAN;
import static org.passeur.practices.model.PracticesPackage.Literals.ONBOARDING_PLAN__PERSON;
import static org.passeur.practices.model.PracticesPackage.Literals.PAIN_POINT__MERGED_INTO;
import static org.passeur.practices.model.PracticesPackage.Literals.PRACTICE__FROM;
import static org.passeur.practices.model.PracticesPackage.Literals.PRACTICE__TO;

import java.util.List;

import org.passeur.core.CommitRule;
import org.passeur.core.rule.AcyclicRule;
import org.passeur.core.rule.PeriodRule;
import org.passeur.organisation.ErasedWithPerson;
import org.passeur.practices.model.Mandate;
import org.passeur.practices.model.Practice;

/** What can never be right in this domain, and what is derived. */
public final class Rules {

    private Rules() {
    }

    /** All of them. */
    public static List<CommitRule> all() {
        return List.of(
                new PeriodRule(PRACTICE__FROM, PRACTICE__TO, Words.TEXTS, "error.practice.order",
                        p -> String.valueOf(((Practice) p).getTitle())),
                new PeriodRule(MANDATE__FROM, MANDATE__TO, Words.TEXTS, "error.mandate.order",
                        m -> String.valueOf(((Mandate) m).getTitle())),
                new AcyclicRule(PAIN_POINT__MERGED_INTO, Words.TEXTS, "error.pain-point.cycle"),
                new CatalogueRule(), new PracticeRule(), new SessionRule(), new PainPointRule(), new FeedbackRule(),
                new OnboardingRule(), new ErasedWithPerson(ONBOARDING_PLAN, ONBOARDING_PLAN__PERSON));
    }
}
