// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.internal;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.PASSING;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.REUSE_EVENT;

import java.time.LocalDate;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.CommitRule;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.model.Entity;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.knowledge.model.Passing;
import org.passeur.knowledge.model.ReuseEvent;

/** Refuses passings and reuses on a day to come: they say what happened, and the state of items rests on them. */
final class NotInFuture implements CommitRule {

    @Override
    public Set<EClass> triggers() {
        return Set.of(PASSING, REUSE_EVENT);
    }

    @Override
    public void before(Commit commit) {
        for (Entity object : commit.saved()) {
            switch (object) {
                case Passing passing ->
                    refuse("error.passing.future", passing.getItem(), passing.getDate(), commit.today());
                case ReuseEvent reuse -> refuse("error.reuse.future", reuse.getItem(), reuse.getDate(), commit.today());
                default -> {
                    // not concerned
                }
            }
        }
    }

    private static void refuse(String key, @Nullable KnowledgeItem item, @Nullable LocalDate date, LocalDate today) {
        if (date != null && date.isAfter(today)) {
            throw new PasseurException(Kind.INVALID, Words.TEXTS, key, item == null ? "?" : item.getTitle(), date);
        }
    }
}
