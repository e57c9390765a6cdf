// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.internal;

import static org.passeur.practices.model.PracticesPackage.Literals.PAIN_POINT;

import java.time.LocalDate;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.CommitRule;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Ref;
import org.passeur.core.model.Entity;
import org.passeur.core.rule.Refusals;
import org.passeur.practices.model.PainPoint;
import org.passeur.practices.model.PainPointState;
import org.passeur.practices.model.Session;

/**
 * Derives the state of pain points: merged where another one says the same, else answered, validated or raised by its dates.
 * What is answered has an answer, in words or as knowledge.
 */
final class PainPointRule implements CommitRule {

    @Override
    public Set<EClass> triggers() {
        return Set.of(PAIN_POINT);
    }

    @Override
    public void before(Commit commit) {
        Refusals refusals = new Refusals();
        for (Entity object : commit.saved()) {
            if (object instanceof PainPoint pain) {
                if (pain.getRaisedOn() == null && commit.isNew(pain)) {
                    Session session = pain.getSession();
                    pain.setRaisedOn(session == null || session.getDate() == null
                            || session.getDate().isAfter(commit.today()) ? commit.today() : session.getDate());
                }
                if (pain.getAnsweredOn() != null && !hasAnswer(pain)) {
                    refusals.add(refusal(pain, "error.pain-point.answer"));
                }
                if (ahead(pain.getRaisedOn(), commit) || ahead(pain.getValidatedOn(), commit)
                        || ahead(pain.getAnsweredOn(), commit)) {
                    refusals.add(refusal(pain, "error.pain-point.future"));
                }
                pain.setState(state(pain));
            }
        }
        refusals.raise();
    }

    private static boolean ahead(@Nullable LocalDate date, Commit commit) {
        return date != null && date.isAfter(commit.today());
    }

    private static PasseurException refusal(PainPoint pain, String key) {
        return new PasseurException(Kind.INVALID, Words.TEXTS, key, String.valueOf(pain.getWords()))
                .about(new Ref(pain.eClass(), pain.getId()));
    }

    private static PainPointState state(PainPoint pain) {
        return pain.getMergedInto() != null ? PainPointState.MERGED
                : pain.getAnsweredOn() != null ? PainPointState.ANSWERED
                        : pain.getValidatedOn() != null ? PainPointState.VALIDATED : PainPointState.RAISED;
    }

    static boolean canBeAnswered(PainPoint pain) {
        return pain.getAnsweredOn() == null && pain.getMergedInto() == null && hasAnswer(pain);
    }

    private static boolean hasAnswer(PainPoint pain) {
        String answer = pain.getAnswer();
        return answer != null && !answer.isBlank() || !pain.getItems().isEmpty();
    }
}
