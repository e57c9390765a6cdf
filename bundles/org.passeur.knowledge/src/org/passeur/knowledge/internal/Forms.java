// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.internal;

import static org.passeur.core.screen.FormSpec.Field.of;
import static org.passeur.core.screen.FormSpec.Field.shown;
import static org.passeur.core.screen.FormSpec.Field.text;
import static org.passeur.core.screen.FormSpec.Field.wide;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.HOLDING;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.INTERVIEW;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.NEED;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.PASSING;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.REMARK;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.REUSE_EVENT;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.TOPIC;

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
        return List.of(item(), topic(), holding(), need(), passing(), reuse(), remark(), interview());
    }

    private static FormSpec item() {
        return FormSpec.of(KNOWLEDGE_ITEM, "lightbulb",
                Fields.of("section.knowledge", wide("title"), of("kind"), of("topics"), text("body", 16)),
                Fields.of("section.importance", scale("criticality"), of("form"), of("storage"), of("audience"),
                        of("source"),
                        of("language")),
                Related.of("section.holdings", HOLDING, "item", Column.of("person", 26), Column.of("level", 8),
                        Column.of("evidence", 14), Column.of("since", 12), Column.of("until", 12)),
                Fields.of("section.freshness", of("verifier"), of("verifyEvery"), of("verifiedOn"), shown("dueOn")),
                Related.of("section.passings", PASSING, "item", Column.of("date", 12), Column.of("audience", 22),
                        Column.of("passedBy", 22), Column.of("note", 30)),
                Related.of("section.reuses", REUSE_EVENT, "item", Column.of("date", 12), Column.of("team", 22),
                        Column.of("minutesSaved", 12), Column.of("note", 30)),
                Related.of("section.remarks", REMARK, "item", Column.of("date", 12), Column.of("author", 22),
                        Column.of("words", 40), Column.of("state", 12), Column.of("answer", 30)),
                Related.of("section.needs", NEED, "item", Column.of("date", 12), Column.of("words", 34),
                        Column.of("askedBy", 20),
                        Column.of("askedOf", 20), Column.of("outcome", 18)),
                Fields.of("section.links", wide("links"), wide("attachments")),
                Fields.of("section.progress", shown("state"), shown("identifiedOn"), shown("capturedOn"),
                        shown("structuredOn"),
                        shown("sharedOn"), shown("reusedOn"), of("archivedOn")));
    }

    private static FormSpec topic() {
        return FormSpec.of(TOPIC, "tags",
                Fields.of("section.topic", of("name"), of("parent"), text("description", 4)),
                Related.of("section.subtopics", TOPIC, "parent", Column.of("name", 30), Column.of("description", 40)),
                Related.of("section.knowledge", KNOWLEDGE_ITEM, "topics", Column.of("title", 40), Column.of("kind", 16),
                        Column.of("state", 14), Column.of("criticality", 8)),
                Related.of("section.needs", NEED, "topic", Column.of("date", 12), Column.of("words", 34),
                        Column.of("askedOf", 20),
                        Column.of("outcome", 18)));
    }

    private static FormSpec holding() {
        return FormSpec.of(HOLDING, "person-heart",
                Fields.of("section.holding", of("person"), of("item"), scale("level"), of("evidence"), of("since"),
                        of("until")));
    }

    private static FormSpec need() {
        return FormSpec.of(NEED, "question-circle",
                Fields.of("section.need", wide("words"), of("item"), of("topic"), of("askedOf"), of("askedBy"),
                        of("date"),
                        of("outcome")));
    }

    private static FormSpec passing() {
        return FormSpec.of(PASSING, "send",
                Fields.of("section.passing", of("item"), of("audience"), of("date"), of("place"), of("passedBy"),
                        text("note", 3)));
    }

    private static FormSpec reuse() {
        return FormSpec.of(REUSE_EVENT, "recycle",
                Fields.of("section.reuse", of("item"), of("team"), of("date"), of("minutesSaved"), text("note", 3)));
    }

    private static FormSpec remark() {
        return FormSpec.of(REMARK, "chat-left-text",
                Fields.of("section.remark", of("item"), of("author"), of("date"), of("state"), text("words", 4),
                        text("answer", 4)));
    }

    private static FormSpec interview() {
        return FormSpec.of(INTERVIEW, "mic",
                Fields.of("section.interview", of("person"), of("interviewer"), of("date")),
                Fields.of("section.guide", text("guide", 10)),
                Fields.of("section.notes", text("notes", 14), wide("items")));
    }

    private static Field scale(String feature) {
        return new Field(feature, Hint.SCALE, 0);
    }
}
