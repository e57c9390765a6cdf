// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The fewest people who together are all holders of at least half of some items. Exact up to {@link #EXACT} holders: the
 * number of items lost with every subset of people comes from one sum over subsets (20 x 2^20 additions). Above that greedy:
 * again and again the item that costs the fewest more people.
 *
 * @param people the set found; empty where half is lost already, or where there are no items
 * @param atMost true where a smaller set may exist
 */
public record SmallestLoss(Set<Long> people, boolean atMost) {

    /** Up to so many holders the result is exact. */
    public static final int EXACT = 20;

    /** From the holders of each item. */
    public static SmallestLoss of(List<Set<Long>> items) {
        Set<Long> everybody = new TreeSet<>();
        items.forEach(everybody::addAll);
        int needed = (items.size() + 1) / 2;
        long lost = items.stream().filter(Set::isEmpty).count();
        if (lost >= needed) {
            return new SmallestLoss(Set.of(), false);
        }
        List<Long> people = List.copyOf(everybody);
        return people.size() <= EXACT ? new SmallestLoss(exact(items, people, needed), false)
                : new SmallestLoss(pruned(greedy(items, needed), items, needed), true);
    }

    private static Set<Long> exact(List<Set<Long>> items, List<Long> people, int needed) {
        int[] lost = new int[1 << people.size()];
        for (Set<Long> holders : items) {
            int mask = 0;
            for (Long holder : holders) {
                mask |= 1 << people.indexOf(holder);
            }
            lost[mask]++;
        }
        for (int bit = 0; bit < people.size(); bit++) {
            for (int mask = 0; mask < lost.length; mask++) {
                if ((mask & 1 << bit) != 0) {
                    lost[mask] += lost[mask ^ 1 << bit];
                }
            }
        }
        int best = lost.length - 1;
        for (int mask = 0; mask < lost.length; mask++) {
            if (lost[mask] >= needed && better(mask, best, lost)) {
                best = mask;
            }
        }
        Set<Long> found = new TreeSet<>();
        for (int bit = 0; bit < people.size(); bit++) {
            if ((best & 1 << bit) != 0) {
                found.add(people.get(bit));
            }
        }
        return found;
    }

    private static boolean better(int mask, int best, int[] lost) {
        int fewer = Integer.bitCount(mask) - Integer.bitCount(best);
        return fewer < 0 || fewer == 0 && lost[mask] > lost[best];
    }

    private static Set<Long> greedy(List<Set<Long>> items, int needed) {
        Map<Set<Long>, Integer> left = new HashMap<>();
        items.forEach(holders -> left.merge(holders, 1, Integer::sum));
        int missing = needed - Objects.requireNonNullElse(left.remove(Set.<Long>of()), 0);
        Set<Long> gone = new TreeSet<>();
        while (missing > 0) {
            Set<Long> next = cheapest(left);
            gone.addAll(next);
            Map<Set<Long>, Integer> before = Map.copyOf(left);
            left.clear();
            before.forEach((holders, count) -> {
                Set<Long> rest = new TreeSet<>(holders);
                rest.removeAll(next);
                left.merge(rest, count, Integer::sum);
            });
            missing -= Objects.requireNonNullElse(left.remove(Set.<Long>of()), 0);
        }
        return gone;
    }

    /** Without the people who turned out not to be needed. */
    private static Set<Long> pruned(Set<Long> people, List<Set<Long>> items, int needed) {
        Set<Long> gone = new TreeSet<>(people);
        for (Long person : people) {
            gone.remove(person);
            if (items.stream().filter(gone::containsAll).count() < needed) {
                gone.add(person);
            }
        }
        return gone;
    }

    /** The fewest holders that items still have; among those, the ones that most items have alone. */
    private static Set<Long> cheapest(Map<Set<Long>, Integer> left) {
        return left.entrySet().stream()
                .min(Comparator.comparingInt((Map.Entry<Set<Long>, Integer> e) -> e.getKey().size())
                        .thenComparingInt(e -> -e.getValue())
                        .thenComparing(e -> new TreeSet<>(e.getKey()).toString()))
                .map(Map.Entry::getKey)
                .orElse(Set.of());
    }
}
