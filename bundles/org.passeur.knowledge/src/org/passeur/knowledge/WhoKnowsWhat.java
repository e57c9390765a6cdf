// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Link;
import org.passeur.core.Repository;
import org.passeur.core.l10n.Alphabet;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.knowledge.KnowledgeFacts.Held;
import org.passeur.knowledge.KnowledgeFacts.Item;

/**
 * Topic by person, from the holdings that are active on a day (DOMAIN 2, who knows what).
 *
 * @param topics by name; those of items that somebody holds
 * @param people by name; those who hold something
 * @param cells where a person holds something of a topic; a cell without topic stands for items that have none
 */
public record WhoKnowsWhat(LocalDate on, List<Link> topics, List<Link> people, List<Cell> cells) {

    /** How much a person knows of a topic: how many of its items, and the best level among them, 1 to 5. */
    public record Cell(@Nullable Link topic, Link person, int items, int level) {
    }

    private record Key(long topic, long person) {
    }

    /** The table of a workspace on a day. */
    public static WhoKnowsWhat of(Repository repository, LocalDate on) {
        Map<Long, List<Link>> topics = new HashMap<>();
        for (Row row : repository.rows(Query.of(KNOWLEDGE_ITEM).columns("topics"))) {
            if (row.get("topics") instanceof List<?> many) {
                topics.put(row.ref().id(), many.stream().map(Link.class::cast).toList());
            }
        }
        return of(KnowledgeFacts.read(repository), topics, on);
    }

    static WhoKnowsWhat of(KnowledgeFacts facts, Map<Long, List<Link>> topicsOf, LocalDate on) {
        Map<Key, Cell> cells = new HashMap<>();
        Map<Long, Link> topics = new HashMap<>();
        Map<Long, Link> people = new HashMap<>();
        for (Item item : facts.items().values()) {
            if (item.lifecycle().alive(on)) {
                List<Link> ofItem = topicsOf.getOrDefault(item.id(), List.of());
                ofItem.forEach(topic -> topics.put(topic.ref().id(), topic));
                levels(facts, item, on).forEach((holder, level) -> {
                    Link person = facts.people().get(holder).link();
                    people.put(holder, person);
                    if (ofItem.isEmpty()) {
                        cells.merge(new Key(0, holder), new Cell(null, person, 1, level), WhoKnowsWhat::sum);
                    }
                    for (Link topic : ofItem) {
                        cells.merge(new Key(topic.ref().id(), holder), new Cell(topic, person, 1, level),
                                WhoKnowsWhat::sum);
                    }
                });
            }
        }
        topics.keySet().retainAll(cells.keySet().stream().map(Key::topic).toList());
        return new WhoKnowsWhat(on, byTitle(topics), byTitle(people), cells.values().stream()
                .sorted(Alphabet.by(WhoKnowsWhat::topicTitle)
                        .thenComparing(Alphabet.by((Cell c) -> c.person().title())))
                .toList());
    }

    private static Map<Long, Integer> levels(KnowledgeFacts facts, Item item, LocalDate on) {
        Map<Long, Integer> levels = new HashMap<>();
        for (Held held : facts.heldBy(item.id())) {
            if (facts.active(held, on)) {
                levels.merge(held.person(), held.level(), Math::max);
            }
        }
        return levels;
    }

    private static Cell sum(Cell a, Cell b) {
        return new Cell(a.topic, a.person, a.items + b.items, Math.max(a.level, b.level));
    }

    private static String topicTitle(Cell cell) {
        Link topic = cell.topic();
        return topic == null ? "" : topic.title();
    }

    private static List<Link> byTitle(Map<Long, Link> links) {
        List<Link> sorted = new ArrayList<>(links.values());
        sorted.sort(Alphabet.by(Link::title).thenComparing(Link::ref));
        return List.copyOf(sorted);
    }
}
