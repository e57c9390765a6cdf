// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.sample.internal;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.INTERVIEW;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.REMARK;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;

import org.passeur.core.ChangeSet.Kind;
import org.passeur.knowledge.Interviews;
import org.passeur.knowledge.model.Interview;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.knowledge.model.Remark;
import org.passeur.knowledge.model.RemarkState;
import org.passeur.organisation.model.Person;

/** What people said: interviews and remarks. */
public final class TalkStep implements Step {

    @Override
    public void tell(Story story) {
        for (Line line : story.content().table("interviews")) {
            Interview interview = story.create(INTERVIEW, Interview.class);
            interview.setPerson(story.get(line.get("person"), PERSON, Person.class));
            interview.setInterviewer(story.get(line.get("by"), PERSON, Person.class));
            interview.setGuide(Interviews.guide(story.content().locale()));
            interview.setDate(story.workday(line.number("days")));
            story.content().page("interviews", line.key()).ifPresent(interview::setNotes);
            line.words("items")
                    .forEach(key -> interview.getItems().add(story.get(key, KNOWLEDGE_ITEM, KnowledgeItem.class)));
        }
        story.commit("interviews", Kind.EDIT);
        for (Line line : story.content().table("remarks")) {
            Remark remark = story.create(REMARK, Remark.class);
            remark.setItem(story.get(line.get("item"), KNOWLEDGE_ITEM, KnowledgeItem.class));
            remark.setAuthor(story.get(line.get("by"), PERSON, Person.class));
            remark.setDate(story.workday(line.number("days")));
            remark.setWords(line.text());
            boolean answered = !line.text("answer").isEmpty();
            remark.setState(answered ? RemarkState.ANSWERED : RemarkState.OPEN);
            if (answered) {
                remark.setAnswer(line.text("answer"));
            }
        }
        story.commit("remarks", Kind.EDIT);
    }
}
