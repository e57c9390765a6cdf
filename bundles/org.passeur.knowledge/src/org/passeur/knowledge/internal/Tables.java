// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.internal;

import static org.passeur.core.screen.TableSpec.Column.of;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.HOLDING;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.INTERVIEW;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.NEED;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.PASSING;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.REMARK;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.REUSE_EVENT;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.TOPIC;

import java.util.List;

import org.passeur.core.query.Filter;
import org.passeur.core.query.Filter.Op;
import org.passeur.core.query.Order;
import org.passeur.core.screen.TableSpec;
import org.passeur.core.screen.TableSpec.Column;
import org.passeur.knowledge.BusFactor;
import org.passeur.knowledge.model.Freshness;
import org.passeur.knowledge.model.LifecycleState;

/** The tables of this domain, in the order of the navigator. */
public final class Tables {

    private static final Filter LIVING = Filter.missing("archivedOn");

    private Tables() {
    }

    /** All of them. */
    public static List<TableSpec> all() {
        return List.of(items(), atRisk(), due(), storedNotShared(), toTriage(), topics(), holdings(), needs(),
                passings(), reuses(),
                remarks(), interviews());
    }

    private static TableSpec items() {
        return TableSpec
                .of(KNOWLEDGE_ITEM, "lightbulb", of("title", 40), of("kind", 16), of("state", 14), of("freshness", 14),
                        of("criticality", 8), of("lossRisk", 8), of("holders", 8), of("topics", 24), of("verifier", 20))
                .orderedBy("title", false)
                .whenEmpty("empty.KnowledgeItem");
    }

    private static TableSpec atRisk() {
        return view("at-risk", "exclamation-triangle",
                LIVING.and(Filter.is("criticality", Op.GE, BusFactor.CRITICAL)),
                new Order("lossRisk", true), "empty.KnowledgeItem",
                of("title", 40), of("lossRisk", 8), of("criticality", 8), of("state", 14), of("holders", 8),
                of("topics", 24),
                of("verifier", 20));
    }

    private static TableSpec due() {
        return view("due", "calendar-check",
                LIVING.and(Filter.in("freshness", List.of(Freshness.DUE, Freshness.EXPIRED))),
                new Order("dueOn", false), "empty.KnowledgeItem.due",
                of("title", 40), of("dueOn", 14), of("freshness", 14), of("verifier", 20), of("verifiedOn", 14),
                of("criticality", 8));
    }

    private static TableSpec storedNotShared() {
        return view("stored-not-shared", "archive",
                Filter.in("state", List.of(LifecycleState.CAPTURED, LifecycleState.STRUCTURED)),
                new Order("capturedOn", false), "empty.KnowledgeItem.stored-not-shared",
                of("title", 40), of("capturedOn", 14), of("state", 14), of("storage", 16), of("criticality", 8),
                of("verifier", 20));
    }

    private static TableSpec toTriage() {
        return view("to-triage", "funnel",
                LIVING.and(Filter.missing("criticality").or(Filter.missing("verifier")).or(Filter.missing("topics"))),
                new Order("title", false), "empty.KnowledgeItem.to-triage",
                of("title", 40), of("kind", 16), of("criticality", 8), of("holders", 8), of("verifier", 20),
                of("topics", 24));
    }

    private static TableSpec view(String name, String icon, Filter filter, Order order, String emptyKey,
            Column... columns) {
        return new TableSpec("knowledge." + name, KNOWLEDGE_ITEM, "table.knowledge." + name, icon, List.of(columns),
                filter,
                List.of(order), emptyKey);
    }

    private static TableSpec topics() {
        return TableSpec.of(TOPIC, "tags", of("name", 30), of("parent", 24), of("items", 8), of("description", 40))
                .orderedBy("name", false)
                .whenEmpty("empty.Topic");
    }

    private static TableSpec holdings() {
        return TableSpec
                .of(HOLDING, "person-heart", of("person", 24), of("item", 40), of("level", 8), of("evidence", 14),
                        of("since", 12), of("until", 12))
                .orderedBy("person", false).whenEmpty("empty.Holding");
    }

    private static TableSpec needs() {
        return TableSpec.of(NEED, "question-circle", of("date", 12), of("words", 40), of("item", 30), of("topic", 20),
                of("askedOf", 20), of("askedBy", 20), of("outcome", 18)).orderedBy("date", true)
                .whenEmpty("empty.Need");
    }

    private static TableSpec passings() {
        return TableSpec
                .of(PASSING, "send", of("date", 12), of("item", 40), of("audience", 22), of("passedBy", 22),
                        of("note", 30))
                .orderedBy("date", true)
                .whenEmpty("empty.Passing");
    }

    private static TableSpec reuses() {
        return TableSpec
                .of(REUSE_EVENT, "recycle", of("date", 12), of("item", 40), of("team", 22), of("minutesSaved", 12),
                        of("note", 30))
                .orderedBy("date", true).whenEmpty("empty.ReuseEvent");
    }

    private static TableSpec remarks() {
        return TableSpec.of(REMARK, "chat-left-text", of("date", 12), of("item", 36), of("author", 22), of("words", 44),
                of("state", 12)).orderedBy("date", true).whenEmpty("empty.Remark");
    }

    private static TableSpec interviews() {
        return TableSpec.of(INTERVIEW, "mic", of("date", 12), of("person", 24), of("interviewer", 24), of("items", 40))
                .orderedBy("date", true)
                .whenEmpty("empty.Interview");
    }
}
