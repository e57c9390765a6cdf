// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

import org.passeur.core.Link;
import org.passeur.core.Repository;
import org.passeur.core.l10n.Alphabet;
import org.passeur.knowledge.KnowledgeFacts.Held;
import org.passeur.knowledge.KnowledgeFacts.Item;
import org.passeur.knowledge.KnowledgeFacts.Member;
import org.passeur.knowledge.internal.SmallestLoss;

/**
 * How few people must leave before at least half of what is critical to a team has no active holder anywhere (DOMAIN 2, bus
 * factor). Counted are items of criticality 3 and more, not archived, that a member holds or held; for people who are no
 * longer members, what they held while they were.
 *
 * @param criticalItems how many items were counted
 * @param lostAlready how many of them have no active holder on the day
 * @param holders how many people hold the rest, in the team or elsewhere
 * @param factor empty where nothing is critical; 0 where half is lost already
 * @param atMost true where there are more than {@link SmallestLoss#EXACT} holders: then it is a bound, not the smallest
 * @param people one smallest set of people whose departure does it
 * @param items what would be lost then, what is lost already included
 */
public record BusFactor(Link team, int criticalItems, int lostAlready, int holders, OptionalInt factor, boolean atMost,
        List<Link> people, List<Link> items) {

    /** Items from this criticality on are counted. */
    public static final int CRITICAL = 3;

    /** Of every team, by name. */
    public static List<BusFactor> of(Repository repository, LocalDate on) {
        return of(KnowledgeFacts.read(repository), on);
    }

    /** The same from facts read before. */
    public static List<BusFactor> of(KnowledgeFacts facts, LocalDate on) {
        Map<Long, List<Held>> byPerson = new HashMap<>();
        facts.holdings().values().forEach(list -> list.forEach(
                held -> byPerson.computeIfAbsent(held.person(), p -> new ArrayList<>()).add(held)));
        Map<Long, Set<Long>> items = new HashMap<>();
        for (Member member : facts.memberships()) {
            if (!member.period().startsAfter(on)) {
                Set<Long> ofTeam = items.computeIfAbsent(member.team().ref().id(), t -> new HashSet<>());
                for (Held held : byPerson.getOrDefault(member.person(), List.of())) {
                    if (counts(facts, member, held, on)) {
                        ofTeam.add(held.item());
                    }
                }
            }
        }
        return facts.teams().stream()
                .map(team -> of(facts, team, items.getOrDefault(team.ref().id(), Set.of()), on))
                .toList();
    }

    private static boolean counts(KnowledgeFacts facts, Member member, Held held, LocalDate on) {
        Item item = facts.items().get(held.item());
        if (item == null || held.period().startsAfter(on) || !item.lifecycle().alive(on)) {
            return false;
        }
        Integer criticality = item.criticality();
        return criticality != null && criticality >= CRITICAL
                && (member.period().covers(on) || member.period().overlaps(held.period()));
    }

    /** Of one team, over its items. */
    private static BusFactor of(KnowledgeFacts facts, Link team, Set<Long> items, LocalDate on) {
        List<Long> numbers = items.stream().sorted().toList();
        List<Set<Long>> holders = numbers.stream().map(item -> facts.activeHolders(item, on)).toList();
        SmallestLoss loss = SmallestLoss.of(holders);
        List<Link> lost = new ArrayList<>();
        Set<Long> gone = loss.people();
        for (int i = 0; i < numbers.size(); i++) {
            Item item = facts.items().get(numbers.get(i));
            if (item != null && gone.containsAll(holders.get(i))) {
                lost.add(item.link());
            }
        }
        lost.sort(Alphabet.by(Link::title));
        OptionalInt factor = numbers.isEmpty() ? OptionalInt.empty() : OptionalInt.of(gone.size());
        Set<Long> all = new LinkedHashSet<>();
        holders.forEach(all::addAll);
        return new BusFactor(team, numbers.size(), (int) holders.stream().filter(Set::isEmpty).count(), all.size(),
                factor,
                loss.atMost(), facts.links(gone), List.copyOf(lost));
    }
}
