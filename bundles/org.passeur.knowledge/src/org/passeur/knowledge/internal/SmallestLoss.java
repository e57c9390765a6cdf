// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.Nullable;

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
                : new SmallestLoss(greedy(items, needed), true);
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
        Set<Long> gone = new TreeSet<>();
        List<Set<Long>> left = new ArrayList<>();
        for (Set<Long> holders : items) {
            if (!holders.isEmpty()) {
                left.add(new HashSet<>(holders));
            }
        }
        int missing = needed - (items.size() - left.size());
        while (missing > 0) {
            Set<Long> next = cheapest(left);
            gone.addAll(next);
            int before = left.size();
            left.forEach(holders -> holders.removeAll(next));
            left.removeIf(Set::isEmpty);
            missing -= before - left.size();
        }
        return gone;
    }

    /** The item with the fewest holders left; among those, the one whose holders are needed for most others. */
    private static Set<Long> cheapest(List<Set<Long>> left) {
        @Nullable
        Set<Long> best = null;
        long bestGain = -1;
        for (Set<Long> holders : left) {
            if (best == null || holders.size() <= best.size()) {
                long gain = left.stream().filter(holders::containsAll).count();
                if (best == null || holders.size() < best.size() || gain > bestGain) {
                    best = holders;
                    bestGain = gain;
                }
            }
        }
        return best == null ? Set.of() : Set.copyOf(best);
    }
}
