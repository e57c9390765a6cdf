// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.sample.internal;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.TOPIC;
import static org.passeur.organisation.model.OrganisationPackage.Literals.AUDIENCE;

import org.passeur.core.ChangeSet.Kind;
import org.passeur.knowledge.model.Topic;
import org.passeur.organisation.model.Audience;
import org.passeur.organisation.model.AudienceKind;

/** The topics that items are filed under, and the audiences that they are meant for. */
public final class WordsStep implements Step {

    @Override
    public void tell(Story story) {
        for (Line line : story.content().table("topics")) {
            Topic topic = story.create(line.key(), TOPIC, Topic.class);
            topic.setName(line.text());
            if (line.has("parent")) {
                topic.setParent(story.get(line.get("parent"), TOPIC, Topic.class));
            }
            if (!line.text("about").isEmpty()) {
                topic.setDescription(line.text("about"));
            }
        }
        for (Line line : story.content().table("audiences")) {
            Audience audience = story.create(line.key(), AUDIENCE, Audience.class);
            audience.setName(line.text());
            audience.setKind(AudienceKind.get(line.get("kind")));
            if (!line.text("about").isEmpty()) {
                audience.setDescription(line.text("about"));
            }
        }
        story.commit("words", Kind.EDIT);
    }
}
