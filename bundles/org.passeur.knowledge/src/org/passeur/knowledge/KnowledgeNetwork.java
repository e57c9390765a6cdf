// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.TOPIC;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.passeur.core.Link;
import org.passeur.core.Repository;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.knowledge.KnowledgeFacts.Item;

/**
 * Items, people and topics, and what ties them: the plain model that a picture of the network is painted from.
 *
 * @param omitted how many items were left out because there are more than asked for; the least tied go first
 */
public record KnowledgeNetwork(LocalDate on, List<Node> nodes, List<Edge> edges, int omitted) {

    /** What a node stands for. */
    public enum Kind {
        /** A knowledge item. */
        ITEM,
        /** A person who holds items. */
        PERSON,
        /** A topic of items. */
        TOPIC
    }

    /** A node with how many edges it has. */
    public record Node(Link link, Kind kind, int ties) {
    }

    /** A tie: a holding (person to item), an item's topic (item to topic), a topic's parent (topic to topic). */
    public record Edge(Link from, Link to) {
    }

    /** The network of a day with at most so many items. */
    public static KnowledgeNetwork of(Repository repository, LocalDate on, int maxItems) {
        KnowledgeFacts facts = KnowledgeFacts.read(repository);
        List<Edge> edges = new ArrayList<>();
        for (Row row : repository.rows(Query.of(KNOWLEDGE_ITEM).columns("topics"))) {
            if (row.get("topics") instanceof List<?> topics) {
                topics.forEach(topic -> edges.add(new Edge(new Link(row.ref(), row.title()), (Link) topic)));
            }
        }
        for (Row row : repository.rows(Query.of(TOPIC).columns("parent"))) {
            if (row.get("parent") instanceof Link parent) {
                edges.add(new Edge(new Link(row.ref(), row.title()), parent));
            }
        }
        List<Link> items = new ArrayList<>();
        for (Item item : facts.items().values()) {
            if (item.lifecycle().alive(on)) {
                items.add(item.link());
                facts.links(facts.activeHolders(item.id(), on))
                        .forEach(person -> edges.add(new Edge(person, item.link())));
            }
        }
        return of(on, items, edges, maxItems);
    }

    static KnowledgeNetwork of(LocalDate on, List<Link> items, List<Edge> edges, int maxItems) {
        Map<Link, Integer> all = ties(edges);
        Set<Link> kept = items.stream()
                .sorted(Comparator.comparingInt((Link item) -> -all.getOrDefault(item, 0)).thenComparing(Link::title))
                .limit(maxItems)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<Link> tied = new LinkedHashSet<>(kept);
        edges.stream().filter(e -> kept.contains(e.from()) || kept.contains(e.to())).forEach(e -> {
            tied.add(e.from());
            tied.add(e.to());
        });
        List<Edge> shown = edges.stream()
                .filter(e -> tied.contains(e.from()) && tied.contains(e.to()))
                .filter(e -> kept(e.from(), kept) && kept(e.to(), kept))
                .distinct()
                .toList();
        Map<Link, Integer> ties = ties(shown);
        List<Node> nodes = tied.stream()
                .filter(link -> kept(link, kept))
                .map(link -> new Node(link, kind(link), ties.getOrDefault(link, 0)))
                .toList();
        return new KnowledgeNetwork(on, nodes, shown, Math.max(0, items.size() - kept.size()));
    }

    private static boolean kept(Link link, Collection<Link> kept) {
        return link.ref().type() != KNOWLEDGE_ITEM || kept.contains(link);
    }

    private static Map<Link, Integer> ties(List<Edge> edges) {
        Map<Link, Integer> ties = new HashMap<>();
        for (Edge edge : edges) {
            ties.merge(edge.from(), 1, Integer::sum);
            ties.merge(edge.to(), 1, Integer::sum);
        }
        return ties;
    }

    private static Kind kind(Link link) {
        return link.ref().type() == KNOWLEDGE_ITEM ? Kind.ITEM : link.ref().type() == TOPIC ? Kind.TOPIC : Kind.PERSON;
    }
}
