// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds texts that are nearly the same among many without comparing each with each: least hashes put likely pairs into the
 * same buckets, and only those are compared. One text costs about a kilobyte.
 */
public final class NearDuplicates {

    /** From this likeness on two texts are proposed as the same. */
    public static final double THRESHOLD = 0.6;

    /** Titles alone must be this alike where one has no text. */
    static final double TITLE_THRESHOLD = 0.75;

    private static final int BODY_HASHES = 64;
    private static final int BODY_ROWS = 4;
    private static final int TITLE_HASHES = 48;
    private static final int TITLE_ROWS = 4;
    private static final int TITLE_BAND = BODY_HASHES / BODY_ROWS;
    private static final int KEY_BAND = TITLE_BAND + TITLE_HASHES / TITLE_ROWS;

    private record Text(List<String> key, Shingles title, Shingles body) {
    }

    /** Two texts by the order in which they were added. */
    public record Pair(int first, int second, double likeness) {
    }

    private final List<Text> texts = new ArrayList<>();
    private final Buckets buckets = new Buckets();

    /** Adds a text. */
    public void add(String title, String body) {
        Text text = new Text(Shingles.key(title), Shingles.ofTitle(title), Shingles.ofBody(body));
        int number = texts.size();
        texts.add(text);
        if (!text.title.isEmpty()) {
            buckets.add(KEY_BAND, text.key.hashCode(), number);
            buckets.addBands(text.title.minHash(TITLE_HASHES), TITLE_ROWS, TITLE_BAND, number);
        }
        if (!text.body.isEmpty()) {
            buckets.addBands(text.body.minHash(BODY_HASHES), BODY_ROWS, 0, number);
        }
    }

    /** All pairs that are alike enough. */
    public List<Pair> pairs() {
        Set<Long> seen = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        buckets.pairs((first, second) -> {
            if (!first.equals(second) && seen.add((long) first << 32 | second)) {
                double likeness = likeness(texts.get(first), texts.get(second));
                if (likeness >= THRESHOLD) {
                    pairs.add(new Pair(first, second, likeness));
                }
            }
        });
        return pairs;
    }

    /** How alike two texts are, 0 to 1: bodies decide, equal titles help; titles alone where a body is missing. */
    static double likeness(String title, String body, String otherTitle, String otherBody) {
        return likeness(new Text(Shingles.key(title), Shingles.ofTitle(title), Shingles.ofBody(body)),
                new Text(Shingles.key(otherTitle), Shingles.ofTitle(otherTitle), Shingles.ofBody(otherBody)));
    }

    private static double likeness(Text a, Text b) {
        double titles = a.key.equals(b.key) && !a.key.isEmpty() ? 1 : a.title.likeness(b.title);
        if (a.body.isEmpty() || b.body.isEmpty()) {
            return titles >= TITLE_THRESHOLD ? titles : 0;
        }
        double bodies = a.body.likeness(b.body);
        return Math.max(bodies, (titles + bodies) / 2);
    }
}
