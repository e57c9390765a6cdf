// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.internal;

import static org.passeur.core.screen.FormSpec.Field.of;
import static org.passeur.core.screen.FormSpec.Field.shown;
import static org.passeur.core.screen.FormSpec.Field.text;
import static org.passeur.core.screen.FormSpec.Field.wide;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.PASSING;
import static org.passeur.practices.model.PracticesPackage.Literals.CANDIDATE;
import static org.passeur.practices.model.PracticesPackage.Literals.CATALOGUE_ENTRY;
import static org.passeur.practices.model.PracticesPackage.Literals.CHANNEL;
import static org.passeur.practices.model.PracticesPackage.Literals.CONTENT_SOURCE;
import static org.passeur.practices.model.PracticesPackage.Literals.FEEDBACK_DOCUMENT;
import static org.passeur.practices.model.PracticesPackage.Literals.JOURNAL_ENTRY;
import static org.passeur.practices.model.PracticesPackage.Literals.MANDATE;
import static org.passeur.practices.model.PracticesPackage.Literals.ONBOARDING_PLAN;
import static org.passeur.practices.model.PracticesPackage.Literals.PAIN_POINT;
import static org.passeur.practices.model.PracticesPackage.Literals.PRACTICE;
import static org.passeur.practices.model.PracticesPackage.Literals.SESSION;
import static org.passeur.practices.model.PracticesPackage.Literals.VERBATIM;
import static org.passeur.practices.model.PracticesPackage.Literals.YEAR_PLAN;

import java.util.List;

import org.passeur.core.screen.FormSpec;
import org.passeur.core.screen.FormSpec.Field;
import org.passeur.core.screen.FormSpec.Fields;
import org.passeur.core.screen.FormSpec.Hint;
import org.passeur.core.screen.FormSpec.Related;
import org.passeur.core.screen.TableSpec.Column;

/** The forms of this domain: what a person fills first comes first. */
public final class Forms {

    private Forms() {
    }

    /** All of them. */
    public static List<FormSpec> all() {
        return List.of(practice(), session(), verbatim(), painPoint(), feedback(), channel(), source(), candidate(),
                onboarding(), mandate(), plan(), journal(), catalogue());
    }

    private static FormSpec practice() {
        return FormSpec.of(PRACTICE, "people",
                Fields.of("section.practice", wide("title"), of("kind"), of("state"), of("owner"), of("cadence"),
                        of("hours"), of("from"), of("to"), wide("teams")),
                Related.of("section.sessions", SESSION, "practice", Column.of("date", 12), Column.of("start", 8),
                        Column.of("title", 36), Column.of("location", 18), Column.of("state", 14)),
                Fields.of("section.aim", of("objective"), wide("addresses"), text("note", 4)),
                Related.of("section.journal", JOURNAL_ENTRY, "practice", Column.of("date", 12),
                        Column.of("words", 40), Column.of("minutes", 10)));
    }

    private static FormSpec session() {
        return FormSpec.of(SESSION, "calendar-event",
                Fields.of("section.session", wide("title"), of("practice"), of("state"), of("date"), of("start"),
                        of("minutes"), of("location"), of("facilitator"), of("cancelledOn"), wide("invited")),
                Fields.of("section.agenda", text("agenda", 8)),
                Fields.of("section.attendance", wide("attendance")),
                Fields.of("section.notes", text("notes", 12)),
                Related.of("section.verbatims", VERBATIM, "session", Column.of("words", 40), Column.of("team", 18),
                        Column.of("reformulation", 36), Column.of("agreed", 8)),
                Related.of("section.pain-points", PAIN_POINT, "session", Column.of("words", 40),
                        Column.of("team", 18), Column.of("frequency", 8), Column.of("severity", 8),
                        Column.of("state", 12)),
                Related.of("section.passings", PASSING, "place", Column.of("item", 36), Column.of("audience", 20),
                        Column.of("date", 12), Column.of("passedBy", 20)),
                Related.of("section.feedback", FEEDBACK_DOCUMENT, "session", Column.of("title", 36),
                        Column.of("date", 12), Column.of("audience", 20), Column.of("sentOn", 12)));
    }

    private static FormSpec verbatim() {
        return FormSpec.of(VERBATIM, "chat-quote", Fields.of("section.verbatim", text("words", 4), of("session"),
                of("team"), text("reformulation", 4), of("agreed")));
    }

    private static FormSpec painPoint() {
        return FormSpec.of(PAIN_POINT, "bandaid",
                Fields.of("section.pain-point", text("words", 4), of("session"), of("team"), of("audience"),
                        of("raisedOn"), scale("frequency"), scale("severity"), shown("state"), of("mergedInto")),
                Fields.of("section.answer", of("validatedOn"), of("answeredOn"), text("answer", 4), wide("items")),
                Related.of("section.merged", PAIN_POINT, "mergedInto", Column.of("words", 40), Column.of("team", 20),
                        Column.of("raisedOn", 12)));
    }

    private static FormSpec feedback() {
        return FormSpec.of(FEEDBACK_DOCUMENT, "file-earmark-text", Fields.of("section.feedback", wide("title"),
                of("session"), of("date"), of("audience"), of("sentOn"), text("body", 20)));
    }

    private static FormSpec channel() {
        return FormSpec.of(CHANNEL, "hash",
                Fields.of("section.channel", of("name"), of("theme"), of("tool"), of("owner"), of("closedOn"),
                        text("purpose", 3), text("rules", 5)),
                Related.of("section.passings", PASSING, "place", Column.of("item", 36), Column.of("audience", 20),
                        Column.of("date", 12), Column.of("passedBy", 20)));
    }

    private static FormSpec source() {
        return FormSpec.of(CONTENT_SOURCE, "rss",
                Fields.of("section.source", wide("name"), of("kind"), wide("address"), of("contributor"), of("topic"),
                        shown("readOn"), text("note", 3)),
                Related.of("section.candidates", CANDIDATE, "source", Column.of("title", 44),
                        Column.of("published", 12), Column.of("state", 12), Column.of("item", 30)));
    }

    private static FormSpec candidate() {
        return FormSpec.of(CANDIDATE, "inbox", Fields.of("section.candidate", wide("title"), of("source"),
                of("published"), wide("address"), text("summary", 6), shown("state"), shown("item")));
    }

    private static FormSpec onboarding() {
        return FormSpec.of(ONBOARDING_PLAN, "person-plus",
                Fields.of("section.onboarding", of("person"), of("day"), of("tutor"), wide("steps"),
                        text("note", 3)));
    }

    private static FormSpec mandate() {
        return FormSpec.of(MANDATE, "award", Fields.of("section.mandate", wide("title"), of("person"),
                of("hoursPerWeek"), of("from"), of("to"), text("text", 12)),
                Fields.of("section.validation", of("validatedBy"), of("validatedOn")));
    }

    private static FormSpec plan() {
        return FormSpec.of(YEAR_PLAN, "calendar3",
                Fields.of("section.plan", of("year"), of("title"), wide("lines"), text("note", 3)));
    }

    private static FormSpec journal() {
        return FormSpec.of(JOURNAL_ENTRY, "journal-text", Fields.of("section.journal", of("date"), of("activity"),
                of("minutes"), of("practice"), text("words", 5)));
    }

    private static FormSpec catalogue() {
        return FormSpec.of(CATALOGUE_ENTRY, "journal-bookmark",
                Fields.of("section.catalogue", of("name"), of("kind"), text("purpose", 4), of("cadence"), of("hours"),
                        of("minutes")),
                Fields.of("section.addresses", wide("barriers"), wide("items")),
                Fields.of("section.template", text("agenda", 12)));
    }

    private static Field scale(String feature) {
        return new Field(feature, Hint.SCALE, 0);
    }
}
