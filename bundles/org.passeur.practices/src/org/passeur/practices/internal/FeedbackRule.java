// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.internal;

import static org.passeur.practices.model.PracticesPackage.Literals.FEEDBACK_DOCUMENT;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.CommitRule;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Ref;
import org.passeur.core.model.Entity;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.core.rule.Ids;
import org.passeur.core.rule.Refusals;
import org.passeur.practices.FeedbackText;
import org.passeur.practices.model.FeedbackDocument;
import org.passeur.practices.model.Session;
import org.passeur.practices.model.SessionState;

/**
 * A feedback document without a text gets the one that its session gives, and its session counts as summarised. What went
 * out is what its readers have: it no longer changes.
 */
final class FeedbackRule implements CommitRule {

    @Override
    public Set<EClass> triggers() {
        return Set.of(FEEDBACK_DOCUMENT);
    }

    @Override
    public void before(Commit commit) {
        Refusals refusals = new Refusals();
        for (Entity object : commit.saved()) {
            if (object instanceof FeedbackDocument document && document.getSentOn() != null
                    && document.getSentOn().isAfter(commit.today())) {
                refusals.add(refusal(document, "error.feedback.future"));
            }
        }
        for (List<Long> ids : Ids.chunks(commit.saved().stream()
                .filter(o -> o instanceof FeedbackDocument d && d.getSentOn() != null && !commit.isNew(d))
                .map(Entity::getId).toList())) {
            for (Row row : commit.rows(Query.of(FEEDBACK_DOCUMENT).columns("title", "body")
                    .where(Filter.in("id", ids)).where(Filter.present("sentOn")))) {
                FeedbackDocument now = commit.copy().get(row.ref(), FeedbackDocument.class);
                if (!Objects.equals(row.get("title"), now.getTitle())
                        || !Objects.equals(row.get("body"), now.getBody())) {
                    refusals.add(refusal(now, "error.feedback.sent"));
                }
            }
        }
        refusals.raise();
    }

    @Override
    public void after(Commit commit) {
        for (Entity object : commit.saved()) {
            if (object instanceof FeedbackDocument document && document.getSession() != null) {
                Session session = document.getSession();
                if (document.getBody() == null || document.getBody().isBlank()) {
                    document.setBody(FeedbackText.of(commit::rows, session, Locale.getDefault()));
                }
                if (session.getState().getValue() < SessionState.SUMMARISED_VALUE && session.getDate() != null
                        && session.getCancelledOn() == null && !session.getDate().isAfter(commit.today())) {
                    session.setState(SessionState.SUMMARISED);
                }
            }
        }
    }

    private static PasseurException refusal(FeedbackDocument document, String key) {
        return new PasseurException(Kind.INVALID, Words.TEXTS, key, String.valueOf(document.getTitle()))
                .about(new Ref(document.eClass(), document.getId()));
    }
}
