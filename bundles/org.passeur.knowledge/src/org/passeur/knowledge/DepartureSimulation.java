// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;
import static org.passeur.organisation.model.OrganisationPackage.Literals.TEAM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Link;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.knowledge.KnowledgeFacts.Held;
import org.passeur.knowledge.KnowledgeFacts.Item;
import org.passeur.knowledge.model.LifecycleState;

/**
 * What happens to knowledge when some people leave (DOMAIN 2, departure simulation), as a handover plan needs it.
 *
 * @param people who leaves
 * @param held how many living items they hold
 * @param lost items that nobody else holds, the most critical first
 * @param weakened items that only one other person holds
 * @param toVerify items that lose their verifier
 * @param teams teams that lose their lead
 */
public record DepartureSimulation(LocalDate on, List<Link> people, int held, List<Loss> lost, List<Loss> weakened,
        List<Link> toVerify, List<Link> teams) {

    /**
     * An item that somebody who leaves holds.
     *
     * @param leaving its holders who leave, the one who knows it best first
     * @param remaining its holders who stay
     * @param successors who stays and holds most of the items of the same topics, at most three: whom to hand it to
     */
    public record Loss(Link item, @Nullable Integer criticality, LifecycleState state, List<Holder> leaving,
            List<Link> remaining, List<Link> successors) {
    }

    /** Who holds an item, and how well, 1 to 5. */
    public record Holder(Link person, int level) {
    }

    private static final Comparator<Loss> CRITICAL_FIRST = Comparator
            .comparingInt((Loss loss) -> {
                Integer criticality = loss.criticality();
                return criticality == null ? 0 : -criticality;
            })
            .thenComparing(Loss::state)
            .thenComparing(loss -> loss.item().title());

    /** What happens when some people leave on a day. */
    public static DepartureSimulation of(Repository repository, List<Link> leaving, LocalDate on) {
        KnowledgeFacts facts = KnowledgeFacts.read(repository);
        Set<Long> gone = leaving.stream().map(link -> link.ref().id()).collect(Collectors.toSet());
        List<Link> toVerify = links(repository.rows(Query.of(KNOWLEDGE_ITEM)
                .where(Filter.in("verifier", gone))
                .where(Filter.missing("archivedOn"))
                .orderBy("title")));
        List<Link> teams = links(repository.rows(Query.of(TEAM).where(Filter.in("lead", gone)).orderBy("name")));
        return of(facts, topics(repository), leaving, toVerify, teams, on);
    }

    /** The same from facts read before; {@code topics} are those of each item, by number. */
    static DepartureSimulation of(KnowledgeFacts facts, Map<Long, List<Long>> topics, List<Link> leaving,
            List<Link> toVerify,
            List<Link> teams, LocalDate on) {
        Set<Long> gone = leaving.stream().map(link -> link.ref().id()).collect(Collectors.toSet());
        Map<Long, Map<Long, Integer>> experts = experts(facts, topics, gone, on);
        List<Loss> lost = new ArrayList<>();
        List<Loss> weakened = new ArrayList<>();
        int held = 0;
        for (Item item : facts.items().values()) {
            Set<Long> holders = new HashSet<>(facts.activeHolders(item.id(), on));
            Set<Long> staying = new HashSet<>(holders);
            if (item.lifecycle().alive(on) && staying.removeAll(gone)) {
                held++;
                if (staying.size() <= 1) {
                    Loss loss = new Loss(item.link(), item.criticality(), item.lifecycle().on(on),
                            leavingHolders(facts, item, gone, on),
                            facts.links(staying),
                            successors(facts, topics.getOrDefault(item.id(), List.of()), experts));
                    (staying.isEmpty() ? lost : weakened).add(loss);
                }
            }
        }
        lost.sort(CRITICAL_FIRST);
        weakened.sort(CRITICAL_FIRST);
        return new DepartureSimulation(on, leaving, held, List.copyOf(lost), List.copyOf(weakened), toVerify, teams);
    }

    private static List<Holder> leavingHolders(KnowledgeFacts facts, Item item, Set<Long> gone, LocalDate on) {
        Map<Long, Integer> levels = new HashMap<>();
        for (Held held : facts.heldBy(item.id())) {
            if (gone.contains(held.person()) && facts.active(held, on)) {
                levels.merge(held.person(), held.level(), Math::max);
            }
        }
        return facts.links(levels.keySet()).stream()
                .map(link -> new Holder(link, levels.getOrDefault(link.ref().id(), 0)))
                .sorted(Comparator.comparingInt(Holder::level).reversed())
                .toList();
    }

    /** For each topic, how many of its items each person who stays holds. */
    private static Map<Long, Map<Long, Integer>> experts(KnowledgeFacts facts, Map<Long, List<Long>> topics,
            Set<Long> gone,
            LocalDate on) {
        Map<Long, Map<Long, Integer>> experts = new HashMap<>();
        topics.forEach((item, ofItem) -> {
            for (Long holder : facts.stayingHolders(item, on, LossRisk.HORIZON_DAYS)) {
                if (!gone.contains(holder)) {
                    ofItem.forEach(topic -> experts.computeIfAbsent(topic, t -> new HashMap<>()).merge(holder, 1,
                            Integer::sum));
                }
            }
        });
        return experts;
    }

    private static List<Link> successors(KnowledgeFacts facts, List<Long> topics,
            Map<Long, Map<Long, Integer>> experts) {
        Map<Long, Integer> counts = new HashMap<>();
        topics.forEach(
                topic -> experts.getOrDefault(topic, Map.of()).forEach((who, n) -> counts.merge(who, n, Integer::sum)));
        return facts.links(counts.keySet()).stream()
                .sorted(Comparator.comparingInt((Link link) -> -counts.getOrDefault(link.ref().id(), 0)))
                .limit(3)
                .toList();
    }

    private static Map<Long, List<Long>> topics(Repository repository) {
        Map<Long, List<Long>> topics = new HashMap<>();
        for (Row row : repository.rows(Query.of(KNOWLEDGE_ITEM).columns("topics"))) {
            if (row.get("topics") instanceof List<?> many && !many.isEmpty()) {
                topics.put(row.ref().id(), many.stream().map(t -> ((Link) t).ref().id()).toList());
            }
        }
        return topics;
    }

    private static List<Link> links(List<Row> rows) {
        return rows.stream().map(row -> new Link(row.ref(), row.title())).toList();
    }

    /** The objects that leave, for queries. */
    public Set<Ref> leaving() {
        return people.stream().map(Link::ref).collect(Collectors.toSet());
    }
}
