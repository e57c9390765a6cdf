// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.sample.internal;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.NEED;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.TOPIC;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;
import static org.passeur.organisation.model.OrganisationPackage.Literals.TEAM;

import org.passeur.core.ChangeSet.Kind;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.knowledge.model.Need;
import org.passeur.knowledge.model.NeedOutcome;
import org.passeur.knowledge.model.Topic;
import org.passeur.organisation.model.Person;
import org.passeur.organisation.model.Team;

/** What colleagues asked other teams for, and what they heard. */
public final class NeedsStep implements Step {

    @Override
    public void tell(Story story) {
        for (Line line : story.content().table("needs")) {
            Need need = story.create(NEED, Need.class);
            need.setWords(line.text());
            if (line.has("item")) {
                need.setItem(story.get(line.get("item"), KNOWLEDGE_ITEM, KnowledgeItem.class));
            }
            if (line.has("topic")) {
                need.setTopic(story.get(line.get("topic"), TOPIC, Topic.class));
            }
            need.setAskedOf(story.get(line.get("team"), TEAM, Team.class));
            need.setAskedBy(story.get(line.get("by"), PERSON, Person.class));
            need.setDate(story.workday(line.number("days")));
            if (line.has("outcome")) {
                need.setOutcome(NeedOutcome.get(line.get("outcome")));
            }
        }
        story.commit("needs", Kind.EDIT);
    }
}
