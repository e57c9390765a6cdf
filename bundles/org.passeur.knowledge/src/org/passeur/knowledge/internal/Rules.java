// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.internal;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.HOLDING__SINCE;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.HOLDING__UNTIL;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.INTERVIEW;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.INTERVIEW__PERSON;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.TOPIC__PARENT;

import java.util.List;

import org.passeur.core.CommitRule;
import org.passeur.core.rule.AcyclicRule;
import org.passeur.core.rule.PeriodRule;
import org.passeur.knowledge.model.Holding;
import org.passeur.organisation.ErasedWithPerson;

/** What can never be right in this domain, and what is derived. */
public final class Rules {

    private Rules() {
    }

    /** All of them. */
    public static List<CommitRule> all() {
        return List.of(
                new PeriodRule(HOLDING__SINCE, HOLDING__UNTIL, Words.TEXTS, "error.holding.order",
                        h -> ((Holding) h).getItem() == null ? "?" : ((Holding) h).getItem().getTitle()),
                new AcyclicRule(TOPIC__PARENT, Words.TEXTS, "error.topic.cycle"),
                new NotInFuture(),
                new ItemRule(),
                new FlowRule(),
                new ErasedWithPerson(INTERVIEW, INTERVIEW__PERSON));
    }
}
