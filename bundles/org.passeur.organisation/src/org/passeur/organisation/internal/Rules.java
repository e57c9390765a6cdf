// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.internal;

import static org.passeur.organisation.model.OrganisationPackage.Literals.MEMBERSHIP__FROM;
import static org.passeur.organisation.model.OrganisationPackage.Literals.MEMBERSHIP__TO;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON__JOINED;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON__LEFT;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON__MANAGER;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.CommitRule;
import org.passeur.core.rule.AcyclicRule;
import org.passeur.core.rule.PeriodRule;
import org.passeur.organisation.model.Membership;
import org.passeur.organisation.model.Person;

/** What can never be right in this domain, and what is derived. */
public final class Rules {

    private Rules() {
    }

    /** All of them. */
    public static List<CommitRule> all() {
        return List.of(
                new PeriodRule(PERSON__JOINED, PERSON__LEFT, Words.TEXTS, "error.person.order", p -> name((Person) p)),
                new PeriodRule(MEMBERSHIP__FROM, MEMBERSHIP__TO, Words.TEXTS, "error.membership.order",
                        m -> name(((Membership) m).getPerson())),
                new AcyclicRule(PERSON__MANAGER, Words.TEXTS, "error.person.cycle"),
                new OneOpenMembership(),
                new ErasureRule());
    }

    private static String name(@Nullable Person person) {
        return person == null || person.getName() == null ? "?" : person.getName();
    }
}
