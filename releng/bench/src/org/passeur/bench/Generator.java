// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.bench;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.HOLDING;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.TOPIC;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;

import org.passeur.core.ChangeSet;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.WorkingCopy;
import org.passeur.core.query.Query;
import org.passeur.knowledge.model.Holding;
import org.passeur.knowledge.model.ItemLink;
import org.passeur.knowledge.model.KnowledgeFactory;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.knowledge.model.Topic;
import org.passeur.organisation.model.Person;

/**
 * Fills a workspace by the product's own bulk path, from a seed: people, topics, items with links and holdings, and later edits.
 */
final class Generator {

    private static final int CHUNK = 1000;
    /** So many items come in one change set: a million is no single import of anybody's. */
    private static final int IMPORT = 10_000;
    private static final int PEOPLE = 200;
    private static final int TOPICS = 40;
    private static final int EDITED_EVERY = 20;
    private static final int NEAR = 100;

    private final Repository repository;
    private final Vocabulary words;
    private final long[] people = new long[PEOPLE];
    private final long[] topics = new long[TOPICS];
    private final long[] items;

    private Generator(Repository repository, int size, long seed) {
        this.repository = repository;
        words = new Vocabulary(seed);
        items = new long[size];
    }

    /** Imports in change sets of ten thousand items. */
    static void fill(Repository repository, int size, long seed) {
        new Generator(repository, size, seed).fill();
    }

    private void fill() {
        try (WorkingCopy copy = repository.open()) {
            for (int i = 0; i < PEOPLE; i++) {
                Person person = copy.create(PERSON, Person.class);
                person.setName("Person " + i);
                people[i] = person.getId();
            }
            for (int i = 0; i < TOPICS; i++) {
                Topic topic = copy.create(TOPIC, Topic.class);
                topic.setName("Topic " + i);
                topics[i] = topic.getId();
            }
            copy.commit("People and topics", ChangeSet.Kind.IMPORT);
        }
        for (int from = 0; from < items.length; from += IMPORT) {
            fill(from, Math.min(items.length, from + IMPORT));
        }
    }

    private void fill(int from, int to) {
        try (WorkingCopy copy = repository.open()) {
            for (int i = from; i < to; i++) {
                item(copy, i);
                if ((i + 1) % CHUNK == 0) {
                    copy.flush();
                }
            }
            copy.commit("Import", ChangeSet.Kind.IMPORT);
        }
    }

    private void item(WorkingCopy copy, int number) {
        boolean french = words.below(2) == 0;
        KnowledgeItem item = copy.create(KNOWLEDGE_ITEM, KnowledgeItem.class);
        item.setTitle(words.title(french));
        item.setBody(words.body(french));
        item.setLanguage(french ? "fr" : "en");
        item.setCriticality(1 + words.below(5));
        item.getTopics().add(copy.get(new Ref(TOPIC, topics[words.below(TOPICS)]), Topic.class));
        if (number > 0 && words.below(3) == 0) {
            ItemLink link = KnowledgeFactory.eINSTANCE.createItemLink();
            // to a neighbour, as links go
            long near = items[number - 1 - words.below(Math.min(number, NEAR))];
            link.setTarget(copy.get(new Ref(KNOWLEDGE_ITEM, near), KnowledgeItem.class));
            item.getLinks().add(link);
        }
        Holding holding = copy.create(HOLDING, Holding.class);
        holding.setPerson(copy.get(new Ref(PERSON, people[words.below(PEOPLE)]), Person.class));
        holding.setItem(item);
        holding.setLevel(1 + words.below(5));
        items[number] = item.getId();
    }

    /** Edits some of the items, so that history is more than their creation. */
    static void edit(Repository repository, long seed) {
        Vocabulary words = new Vocabulary(seed);
        long[] items = repository.ids(Query.of(KNOWLEDGE_ITEM));
        try (WorkingCopy copy = repository.open()) {
            for (int i = 0; i < items.length; i += EDITED_EVERY) {
                copy.get(new Ref(KNOWLEDGE_ITEM, items[i]), KnowledgeItem.class).setBody(words.body(i % 2 == 0));
                if (i / EDITED_EVERY % CHUNK == CHUNK - 1) {
                    copy.flush();
                }
            }
            copy.commit("Edits");
        }
    }
}
