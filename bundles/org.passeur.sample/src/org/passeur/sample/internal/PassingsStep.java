// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.sample.internal;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.PASSING;
import static org.passeur.organisation.model.OrganisationPackage.Literals.AUDIENCE;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;

import java.time.LocalDate;
import java.util.List;

import org.passeur.core.ChangeSet.Kind;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.knowledge.model.Passing;
import org.passeur.organisation.model.Audience;
import org.passeur.organisation.model.Person;

/** To whom items were handed on, and when. */
public final class PassingsStep implements Step {

    @Override
    public void tell(Story story) {
        List<String> audiences = story.content().table("audiences").stream().filter(a -> "STAFF".equals(a.get("kind")))
                .map(Line::key).toList();
        List<String> notes = story.content().table("notes").stream().filter(n -> "passing".equals(n.get("use")))
                .map(Line::text)
                .toList();
        for (Line line : story.content().table("items")) {
            int first = line.number("shared");
            for (int n = 0; n < line.number("passings"); n++) {
                Passing passing = story.create(PASSING, Passing.class);
                passing.setItem(story.get(line.key(), KNOWLEDGE_ITEM, KnowledgeItem.class));
                passing.setDate(story.workday(n == 0 ? first : story.chance(first)));
                String audience = n == 0 && line.has("audience") ? line.get("audience") : story.one(audiences);
                passing.setAudience(story.get(audience, AUDIENCE, Audience.class));
                by(story, line, passing);
                passing.setNote(story.one(notes));
            }
        }
        story.commit("passings", Kind.EDIT);
    }

    private static void by(Story story, Line line, Passing passing) {
        for (String holder : line.words("holders")) {
            Person person = story.get(holder.substring(0, holder.indexOf(':')), PERSON, Person.class);
            LocalDate left = person.getLeft();
            LocalDate joined = person.getJoined();
            if ((left == null || left.isAfter(passing.getDate()))
                    && (joined == null || joined.isBefore(passing.getDate()))) {
                passing.setPassedBy(person);
                return;
            }
        }
    }
}
