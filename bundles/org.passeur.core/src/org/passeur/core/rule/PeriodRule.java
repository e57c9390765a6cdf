// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core.rule;

import java.time.LocalDate;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.passeur.core.CommitRule;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Ref;
import org.passeur.core.l10n.Texts;
import org.passeur.core.model.Entity;

/** Refuses what ends before it begins; the sentence speaks of the object's subject {0}, the first day {1} and the last {2}. */
public final class PeriodRule implements CommitRule {

    private final EAttribute from;
    private final EAttribute to;
    private final Texts texts;
    private final String key;
    private final Subject subject;

    /** Says of whom or what the sentence speaks. */
    @FunctionalInterface
    public interface Subject {

        /** The words for an object. */
        String of(Entity object);
    }

    /** A rule on two features of a class. */
    public PeriodRule(EAttribute from, EAttribute to, Texts texts, String key, Subject subject) {
        this.from = from;
        this.to = to;
        this.texts = texts;
        this.key = key;
        this.subject = subject;
    }

    @Override
    public Set<EClass> triggers() {
        return Set.of(from.getEContainingClass());
    }

    @Override
    public void before(Commit commit) {
        Refusals refusals = new Refusals();
        for (Entity object : commit.saved()) {
            if (from.getEContainingClass().isInstance(object)
                    && object.eGet(from) instanceof LocalDate first
                    && object.eGet(to) instanceof LocalDate last
                    && last.isBefore(first)) {
                refusals.add(new PasseurException(Kind.INVALID, texts, key, subject.of(object), first, last)
                        .about(new Ref(object.eClass(), object.getId())));
            }
        }
        refusals.raise();
    }
}
