// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.sample.internal;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;
import static org.passeur.organisation.model.OrganisationPackage.Literals.TEAM;
import static org.passeur.practices.model.PracticesPackage.Literals.FEEDBACK_DOCUMENT;
import static org.passeur.practices.model.PracticesPackage.Literals.PAIN_POINT;
import static org.passeur.practices.model.PracticesPackage.Literals.PRACTICE;
import static org.passeur.practices.model.PracticesPackage.Literals.SESSION;
import static org.passeur.practices.model.PracticesPackage.Literals.VERBATIM;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.passeur.core.ChangeSet.Kind;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Filter.Op;
import org.passeur.core.query.Order;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.organisation.model.Team;
import org.passeur.practices.FeedbackText;
import org.passeur.practices.model.FeedbackDocument;
import org.passeur.practices.model.PainPoint;
import org.passeur.practices.model.Session;
import org.passeur.practices.model.SessionState;
import org.passeur.practices.model.Verbatim;

/** What was said in the sessions, what hurts, and what was given back. */
public final class HeardStep implements Step {

    /** What the text leaves to whoever sends it out. */
    private static final String TO_BE_WRITTEN = "<!--.*?-->";
    private static final int WRITTEN_AFTER = 5;
    private static final int SENT_AFTER = 9;
    private static final int RECENT = 20;
    private static final int OLD = 90;

    @Override
    public void tell(Story story) {
        for (Line line : story.content().table("verbatims")) {
            Verbatim verbatim = story.create(VERBATIM, Verbatim.class);
            verbatim.setSession(session(story, line.get("practice"), line.get("team"), 0));
            verbatim.setTeam(story.get(line.get("team"), TEAM, Team.class));
            verbatim.setWords(line.text());
            if (!line.text("reform").isEmpty()) {
                verbatim.setReformulation(line.text("reform"));
            }
            verbatim.setAgreed(line.has("agreed"));
        }
        story.commit("heard", Kind.EDIT);
        story.content().table("painpoints").forEach(line -> painPoint(story, line));
        story.content().table("painpoints").stream().filter(line -> line.has("merged"))
                .forEach(line -> story.get(line.key(), PAIN_POINT, PainPoint.class)
                        .setMergedInto(story.get(line.get("merged"), PAIN_POINT, PainPoint.class)));
        story.commit("register", Kind.EDIT);
        story.content().table("practices").stream().filter(line -> line.has("feedback"))
                .forEach(line -> feedback(story, line.key()));
        story.commit("feedback", Kind.EDIT);
        for (Row row : story.copy().rows(Query.of(SESSION).where(Filter.eq("state", SessionState.SUMMARISED))
                .where(Filter.is("date", Op.LT, story.ago(OLD))))) {
            story.copy().get(row.ref(), Session.class).setState(SessionState.ACTIONED);
        }
        story.commit("feedback", Kind.EDIT);
    }

    /** The latest session of a practice at least so many days ago to which the team came, else the latest one. */
    private static Session session(Story story, String practice, String team, int days) {
        Query held = Query.of(SESSION).where(Filter.eq("practice", story.ref(practice, PRACTICE)))
                .where(Filter.is("date", Op.LE, story.ago(Math.max(days, 1)))).orderBy(new Order("date", true));
        List<Row> there = story.copy().rows(held.where(Filter.eq("attendance.team", story.ref(team, TEAM))).limit(1));
        List<Row> any = there.isEmpty() ? story.copy().rows(held.limit(1)) : there;
        return story.copy().get(any.getFirst().ref(), Session.class);
    }

    private static void painPoint(Story story, Line line) {
        PainPoint pain = story.create(line.key(), PAIN_POINT, PainPoint.class);
        pain.setWords(line.text());
        pain.setTeam(story.get(line.get("team"), TEAM, Team.class));
        pain.setSession(session(story, line.get("practice"), line.get("team"), line.number("days")));
        pain.setRaisedOn(story.ago(line.number("days")));
        if (line.has("frequency")) {
            pain.setFrequency(line.number("frequency"));
            pain.setSeverity(line.number("severity"));
        }
        if (line.has("validated")) {
            pain.setValidatedOn(story.ago(line.number("validated")));
        }
        if (line.has("item")) {
            pain.getItems().add(story.get(line.get("item"), KNOWLEDGE_ITEM, KnowledgeItem.class));
        }
        if (line.has("answered")) {
            pain.setAnswer(line.text("answer"));
            pain.setAnsweredOn(story.ago(line.number("answered")));
        }
    }

    private static void feedback(Story story, String practice) {
        for (Row row : story.copy().rows(Query.of(SESSION).columns("date")
                .where(Filter.eq("practice", story.ref(practice, PRACTICE)))
                .where(Filter.eq("state", SessionState.HELD)).where(Filter.is("date", Op.LT, story.ago(RECENT)))
                .orderBy("date"))) {
            LocalDate date = Objects.requireNonNull(row.get("date", LocalDate.class));
            Session session = story.copy().get(row.ref(), Session.class);
            FeedbackDocument document = story.create(FEEDBACK_DOCUMENT, FeedbackDocument.class);
            document.setSession(session);
            document.setTitle(session.getTitle());
            document.setDate(date.plusDays(WRITTEN_AFTER));
            document.setBody(FeedbackText.of(story.copy()::rows, session, story.content().locale())
                    .replaceFirst(TO_BE_WRITTEN, story.words("feedback-next")));
            document.setSentOn(date.plusDays(SENT_AFTER));
        }
    }
}
