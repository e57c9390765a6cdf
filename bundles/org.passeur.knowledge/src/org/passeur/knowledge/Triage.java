// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.HOLDING;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.TOPIC;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.passeur.core.ChangeSet;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.WorkingCopy;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.knowledge.internal.Folding;
import org.passeur.knowledge.internal.Words;
import org.passeur.knowledge.model.Holding;
import org.passeur.knowledge.model.ItemKind;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.knowledge.model.Topic;
import org.passeur.organisation.Period;
import org.passeur.organisation.model.Audience;
import org.passeur.organisation.model.Person;

/** Sets kind, criticality, holders, verifier and topics of many items at once, as one change set that can be taken back. */
public final class Triage {

    private static final int BATCH = 500;

    private record Pair(long item, long person) {
    }

    private Triage() {
    }

    /**
     * What to set; what is empty stays as it is.
     *
     * @param holders people who hold the items from now on, at {@code level}; who holds one already stays as she is
     * @param topics added to those of each item
     * @param newTopics names of topics to be added; those that do not exist yet are made
     */
    public record Change(Optional<ItemKind> kind, Optional<Integer> criticality, List<Ref> holders, int level,
            Optional<Ref> verifier, Optional<Integer> verifyEvery, Optional<Ref> audience, List<Ref> topics,
            List<String> newTopics) {

        /** Changes nothing. */
        public static final Change NONE = new Change(Optional.empty(), Optional.empty(), List.of(), 3, Optional.empty(),
                Optional.empty(), Optional.empty(), List.of(), List.of());

        /** With a kind. */
        public Change withKind(ItemKind value) {
            return new Change(Optional.of(value), criticality, holders, level, verifier, verifyEvery, audience, topics,
                    newTopics);
        }

        /** With a criticality, 1 to 5. */
        public Change withCriticality(int value) {
            return new Change(kind, Optional.of(value), holders, level, verifier, verifyEvery, audience, topics,
                    newTopics);
        }

        /** With holders and how well they know it, 1 to 5. */
        public Change withHolders(int howWell, Ref... people) {
            return new Change(kind, criticality, List.of(people), howWell, verifier, verifyEvery, audience, topics,
                    newTopics);
        }

        /** With a verifier. */
        public Change withVerifier(Ref person) {
            return new Change(kind, criticality, holders, level, Optional.of(person), verifyEvery, audience, topics,
                    newTopics);
        }

        /** With topics to be added. */
        public Change withTopics(Ref... added) {
            return new Change(kind, criticality, holders, level, verifier, verifyEvery, audience, List.of(added),
                    newTopics);
        }

        /** With topics to be added by name. */
        public Change withNewTopics(String... names) {
            return new Change(kind, criticality, holders, level, verifier, verifyEvery, audience, topics,
                    List.of(names));
        }
    }

    /**
     * Sets it on some items.
     *
     * @return the change set, of kind BULK
     */
    public static ChangeSet apply(Repository repository, List<Ref> items, Change change, LocalDate today,
            Locale language) {
        if (change.criticality().filter(c -> c < 1 || c > 5).isPresent()) {
            throw new PasseurException(Kind.INVALID, Words.TEXTS, "error.triage.criticality",
                    change.criticality().get());
        }
        Set<Pair> held = held(repository, items, change.holders(), today);
        try (WorkingCopy copy = repository.open()) {
            List<Ref> topics = topics(repository, copy, change);
            for (int from = 0; from < items.size(); from += BATCH) {
                if (from > 0) {
                    copy.flush();
                }
                for (Ref ref : items.subList(from, Math.min(items.size(), from + BATCH))) {
                    set(copy, copy.get(ref, KnowledgeItem.class), change, topics, held, today);
                }
            }
            return copy.commit(Words.TEXTS.get(language, "triage.label", items.size()), ChangeSet.Kind.BULK);
        }
    }

    private static void set(WorkingCopy copy, KnowledgeItem item, Change change, List<Ref> topics, Set<Pair> held,
            LocalDate today) {
        change.kind().ifPresent(item::setKind);
        change.criticality().ifPresent(item::setCriticality);
        change.verifyEvery().ifPresent(item::setVerifyEvery);
        change.verifier().ifPresent(ref -> item.setVerifier(copy.get(ref, Person.class)));
        change.audience().ifPresent(ref -> item.setAudience(copy.get(ref, Audience.class)));
        for (Ref ref : topics) {
            Topic topic = copy.get(ref, Topic.class);
            if (!item.getTopics().contains(topic)) {
                item.getTopics().add(topic);
            }
        }
        for (Ref person : change.holders()) {
            if (held.add(new Pair(item.getId(), person.id()))) {
                Holding holding = copy.create(HOLDING, Holding.class);
                holding.setItem(item);
                holding.setPerson(copy.get(person, Person.class));
                holding.setLevel(change.level());
                holding.setSince(today);
            }
        }
    }

    private static Set<Pair> held(Repository repository, List<Ref> items, List<Ref> people, LocalDate today) {
        Set<Pair> held = new HashSet<>();
        if (!people.isEmpty()) {
            Set<Long> wanted = new HashSet<>();
            items.forEach(ref -> wanted.add(ref.id()));
            Filter active = Filter.in("person", people.stream().map(Ref::id).toList())
                    .and(Period.notEnded("until", today));
            for (Row row : repository.rows(Query.of(HOLDING).columns("item", "person").where(active))) {
                if (wanted.contains(row.refId("item"))) {
                    held.add(new Pair(row.refId("item"), row.refId("person")));
                }
            }
        }
        return held;
    }

    private static List<Ref> topics(Repository repository, WorkingCopy copy, Change change) {
        List<Ref> topics = new ArrayList<>(change.topics());
        if (!change.newTopics().isEmpty()) {
            Map<String, Ref> known = new HashMap<>();
            repository.rows(Query.of(TOPIC)).forEach(row -> known.putIfAbsent(Folding.fold(row.title()), row.ref()));
            for (String name : change.newTopics()) {
                topics.add(known.computeIfAbsent(Folding.fold(name), folded -> {
                    Topic topic = copy.create(TOPIC, Topic.class);
                    topic.setName(name.strip());
                    return new Ref(TOPIC, topic.getId());
                }));
            }
        }
        return topics;
    }
}
