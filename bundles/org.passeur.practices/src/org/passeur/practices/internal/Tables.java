// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.internal;

import static org.passeur.core.screen.TableSpec.Column.of;
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

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Order;
import org.passeur.core.screen.TableSpec;
import org.passeur.core.screen.TableSpec.Column;
import org.passeur.practices.model.CandidateState;
import org.passeur.practices.model.PainPointState;
import org.passeur.practices.model.SessionState;

/** The tables of this domain, in the order of the navigator. */
public final class Tables {

    private Tables() {
    }

    /** All of them. */
    public static List<TableSpec> all() {
        return List.of(practices(), sessions(), planned(), toSummarise(), painPoints(), openPainPoints(), verbatims(),
                feedback(), channels(), sources(), candidates(), onboarding(), mandates(), plans(), journal(),
                catalogue());
    }

    private static TableSpec practices() {
        return TableSpec.of(PRACTICE, "people", of("title", 34), of("kind", 20), of("state", 12), of("owner", 22),
                of("cadence", 16), of("held", 8), of("lastHeld", 12), of("next", 12)).orderedBy("title", false)
                .whenEmpty("empty.Practice");
    }

    private static TableSpec sessions() {
        return TableSpec
                .of(SESSION, "calendar-event", of("date", 12), of("start", 8), of("title", 36), of("practice", 28),
                        of("state", 14), of("attendees", 8), of("departments", 8), of("location", 18))
                .orderedBy("date", true).whenEmpty("empty.Session");
    }

    private static TableSpec planned() {
        return view("planned", SESSION, "calendar-plus",
                Filter.eq("state", SessionState.PLANNED).and(Filter.missing("cancelledOn")), new Order("date", false),
                "empty.Session.planned", of("date", 12), of("start", 8), of("title", 36), of("practice", 28),
                of("invited", 30), of("location", 18), of("facilitator", 20));
    }

    private static TableSpec toSummarise() {
        return view("to-summarise", SESSION, "chat-square-text", Filter.eq("state", SessionState.HELD),
                new Order("date", false), "empty.Session.to-summarise", of("date", 12), of("title", 36),
                of("practice", 28), of("attendees", 8), of("facilitator", 20));
    }

    private static TableSpec painPoints() {
        return TableSpec
                .of(PAIN_POINT, "bandaid", of("words", 44), of("team", 20), of("audience", 20), of("weight", 8),
                        of("mentions", 8), of("state", 12), of("raisedOn", 12))
                .orderedBy("raisedOn", true).whenEmpty("empty.PainPoint");
    }

    private static TableSpec openPainPoints() {
        return view("pain-points-open", PAIN_POINT, "bandaid-fill",
                Filter.in("state", List.of(PainPointState.RAISED, PainPointState.VALIDATED)),
                new Order("weight", true), "empty.PainPoint.open", of("words", 44), of("team", 20), of("weight", 8),
                of("frequency", 8), of("severity", 8), of("mentions", 8), of("state", 12));
    }

    private static TableSpec verbatims() {
        return TableSpec.of(VERBATIM, "chat-quote", of("words", 44), of("reformulation", 36), of("agreed", 8),
                of("team", 20), of("session", 28)).orderedBy("id", true).whenEmpty("empty.Verbatim");
    }

    private static TableSpec feedback() {
        return TableSpec
                .of(FEEDBACK_DOCUMENT, "file-earmark-text", of("date", 12), of("title", 36), of("session", 30),
                        of("audience", 20), of("sentOn", 12))
                .orderedBy("date", true).whenEmpty("empty.FeedbackDocument");
    }

    private static TableSpec channels() {
        return TableSpec
                .of(CHANNEL, "hash", of("name", 20), of("theme", 20), of("tool", 18), of("purpose", 40),
                        of("owner", 20), of("passings", 8))
                .orderedBy("name", false).whenEmpty("empty.Channel");
    }

    private static TableSpec sources() {
        return TableSpec
                .of(CONTENT_SOURCE, "rss", of("name", 26), of("kind", 12), of("address", 36), of("contributor", 20),
                        of("waiting", 8), of("readOn", 12))
                .orderedBy("name", false).whenEmpty("empty.ContentSource");
    }

    private static TableSpec candidates() {
        return view("candidates", CANDIDATE, "inbox", Filter.eq("state", CandidateState.NEW),
                new Order("published", true), "empty.Candidate", of("published", 12), of("title", 44),
                of("source", 22), of("summary", 40));
    }

    private static TableSpec onboarding() {
        return TableSpec.of(ONBOARDING_PLAN, "person-plus", of("day", 12), of("person", 26), of("tutor", 22),
                of("steps", 40), of("stepsOpen", 8)).orderedBy("day", true).whenEmpty("empty.OnboardingPlan");
    }

    private static TableSpec mandates() {
        return TableSpec
                .of(MANDATE, "award", of("title", 34), of("person", 22), of("hoursPerWeek", 10), of("from", 12),
                        of("to", 12), of("validatedBy", 22), of("validatedOn", 12))
                .orderedBy("from", true).whenEmpty("empty.Mandate");
    }

    private static TableSpec plans() {
        return TableSpec.of(YEAR_PLAN, "calendar3", of("year", 8), of("title", 34), of("lines", 40), of("hours", 10))
                .orderedBy("year", true).whenEmpty("empty.YearPlan");
    }

    private static TableSpec journal() {
        return TableSpec.of(JOURNAL_ENTRY, "journal-text", of("date", 12), of("activity", 16), of("words", 44),
                of("minutes", 10), of("practice", 26)).orderedBy("date", true).whenEmpty("empty.JournalEntry");
    }

    private static TableSpec catalogue() {
        return TableSpec
                .of(CATALOGUE_ENTRY, "journal-bookmark", of("name", 24), of("kind", 20), of("cadence", 16),
                        of("hours", 8), of("barriers", 30), of("items", 20))
                .orderedBy("kind", false).whenEmpty("empty.CatalogueEntry");
    }

    private static TableSpec view(String name, EClass type, String icon, Filter filter, Order order, String emptyKey,
            Column... columns) {
        return new TableSpec("practices." + name, type, "table.practices." + name, icon, List.of(columns), filter,
                List.of(order), emptyKey);
    }
}
