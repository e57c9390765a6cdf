// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** The fewest people whose departure loses half: by hand, against trying everything, and the greedy bound. */
class SmallestLossTest {

    @Test
    void nothingToLose() {
        assertEquals(Set.of(), SmallestLoss.of(List.of()).people());
    }

    @Test
    void oneSoleHolderOfHalfIsOne() {
        SmallestLoss loss = SmallestLoss.of(List.of(Set.of(1L), Set.of(1L, 2L), Set.of(2L, 3L), Set.of(1L)));
        assertEquals(Set.of(1L), loss.people());
        assertFalse(loss.atMost());
    }

    @Test
    void halfOfThreeIsTwo() {
        // one item alone is less than half of three; 1 and 2 together lose two of three
        assertEquals(Set.of(1L, 2L), SmallestLoss.of(List.of(Set.of(1L), Set.of(1L, 2L), Set.of(3L, 4L))).people());
    }

    @Test
    void allShareAllMeansAllMustLeave() {
        Set<Long> all = Set.of(1L, 2L, 3L, 4L);
        assertEquals(all, SmallestLoss.of(List.of(all, all)).people());
    }

    @Test
    void halfLostAlreadyIsZero() {
        assertEquals(Set.of(), SmallestLoss.of(List.of(Set.of(), Set.of(1L))).people());
        assertEquals(Set.of(1L), SmallestLoss.of(List.of(Set.of(), Set.of(1L), Set.of(2L, 3L))).people(),
                "a third is not half");
    }

    @Test
    void exactAgreesWithTryingEverything() {
        Random random = new Random(7);
        for (int round = 0; round < 40; round++) {
            List<Set<Long>> items = random(random, 8, 1 + random.nextInt(9));
            SmallestLoss loss = SmallestLoss.of(items);
            int best = bruteForce(items, 8);
            assertEquals(best, loss.people().size(), items::toString);
            assertTrue(lost(items, loss.people()) * 2 >= items.size(), items::toString);
        }
    }

    @Test
    void twentyHoldersAreExactTwentyOneAreABound() {
        List<Set<Long>> items = new ArrayList<>();
        for (long i = 0; i < 20; i++) {
            items.add(Set.of(i, (i + 1) % 20));
        }
        SmallestLoss exact = SmallestLoss.of(items);
        assertFalse(exact.atMost());
        assertEquals(11, exact.people().size(), "ten neighbouring pairs on a ring need eleven people");
        items.add(Set.of(20L));
        SmallestLoss bound = SmallestLoss.of(items);
        assertTrue(bound.atMost());
        assertTrue(lost(items, bound.people()) * 2 >= items.size());
        assertEquals(12, bound.people().size(), "the sole holder, then ten pairs in a row");
    }

    private static List<Set<Long>> random(Random random, int people, int size) {
        List<Set<Long>> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Set<Long> holders = new HashSet<>();
            for (long p = 0; p < people; p++) {
                if (random.nextInt(3) == 0) {
                    holders.add(p);
                }
            }
            items.add(holders);
        }
        return items;
    }

    private static int bruteForce(List<Set<Long>> items, int people) {
        int best = people;
        for (int mask = 0; mask < 1 << people; mask++) {
            Set<Long> gone = new HashSet<>();
            for (long p = 0; p < people; p++) {
                if ((mask & 1 << p) != 0) {
                    gone.add(p);
                }
            }
            if (lost(items, gone) * 2 >= items.size()) {
                best = Math.min(best, gone.size());
            }
        }
        return best;
    }

    private static long lost(List<Set<Long>> items, Set<Long> gone) {
        return items.stream().filter(gone::containsAll).count();
    }
}
