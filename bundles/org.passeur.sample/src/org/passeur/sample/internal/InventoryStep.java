// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.sample.internal;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.HOLDING;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.TOPIC;
import static org.passeur.organisation.model.OrganisationPackage.Literals.AUDIENCE;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;

import java.time.LocalDate;
import java.util.List;

import org.passeur.core.ChangeSet.Kind;
import org.passeur.knowledge.model.Holding;
import org.passeur.knowledge.model.HoldingEvidence;
import org.passeur.knowledge.model.ItemKind;
import org.passeur.knowledge.model.KnowledgeForm;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.knowledge.model.Storage;
import org.passeur.knowledge.model.Topic;
import org.passeur.organisation.model.Audience;
import org.passeur.organisation.model.Person;

/** Which knowledge exists and who holds it; then, with the team leads, what it is worth. */
public final class InventoryStep implements Step {

    /** Departures older than this were followed up: what the person held has ended. */
    private static final int NOTICED = 300;

    @Override
    public void tell(Story story) {
        List<Line> items = story.content().table("items");
        List<String> sources = story.content().table("notes").stream().filter(n -> "source".equals(n.get("use")))
                .map(Line::text)
                .toList();
        for (Line line : items) {
            item(story, line, sources);
        }
        story.commit("inventory", Kind.EDIT);
        for (Line line : items) {
            triage(story, line);
        }
        story.commit("triage", Kind.BULK);
    }

    private static void item(Story story, Line line, List<String> sources) {
        KnowledgeItem item = story.create(line.key(), KNOWLEDGE_ITEM, KnowledgeItem.class);
        item.setTitle(line.text());
        item.setKind(ItemKind.get(line.get("kind")));
        item.setForm(KnowledgeForm.get(line.get("form")));
        item.setStorage(Storage.get(line.get("storage")));
        item.setIdentifiedOn(story.workday(line.number("identified")));
        item.setVerifyEvery(line.number("every"));
        if (line.has("captured")) {
            item.setSource(story.one(sources));
        }
        if (!story.content().locale().getLanguage().equals(story.workspace().language().getLanguage())) {
            item.setLanguage(story.content().locale().getLanguage());
        }
        for (String holder : line.words("holders")) {
            holding(story, line, item, holder);
        }
    }

    private static void holding(Story story, Line line, KnowledgeItem item, String holder) {
        int colon = holder.indexOf(':');
        Person person = story.get(holder.substring(0, colon), PERSON, Person.class);
        Holding holding = story.create(HOLDING, Holding.class);
        holding.setPerson(person);
        holding.setItem(item);
        holding.setLevel(Character.digit(holder.charAt(colon + 1), 10));
        holding.setEvidence(switch (holder.charAt(colon + 2)) {
            case 'A' -> HoldingEvidence.AUTHORED;
            case 'O' -> HoldingEvidence.OBSERVED;
            default -> HoldingEvidence.DECLARED;
        });
        LocalDate known = story.workday(line.number("identified"));
        LocalDate joined = person.getJoined();
        LocalDate learnt = joined == null ? known : joined.plusDays(30L + story.chance(60));
        LocalDate since = learnt.isAfter(known) ? learnt : known;
        holding.setSince(since.isAfter(story.today()) ? story.today() : since);
        LocalDate left = person.getLeft();
        if (left != null && left.isBefore(story.ago(NOTICED))) {
            holding.setUntil(left.isBefore(since) ? since : left);
        }
    }

    private static void triage(Story story, Line line) {
        KnowledgeItem item = story.get(line.key(), KNOWLEDGE_ITEM, KnowledgeItem.class);
        if (line.has("crit")) {
            item.setCriticality(Integer.valueOf(line.number("crit")));
        }
        line.words("topics").forEach(topic -> item.getTopics().add(story.get(topic, TOPIC, Topic.class)));
        if (line.has("audience")) {
            item.setAudience(story.get(line.get("audience"), AUDIENCE, Audience.class));
        }
        if (line.has("verifier")) {
            item.setVerifier(story.get(line.get("verifier"), PERSON, Person.class));
        }
    }
}
