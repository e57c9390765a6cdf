// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.LongStream;

/**
 * Finds texts that are nearly the same among many without comparing each with each and without keeping them: least hashes
 * put likely pairs into the same buckets (Broder: On the resemblance and containment of documents, 1997), signatures guess
 * how alike they are, and only the texts of pairs that are likely enough are read again. A text costs half a kilobyte. The same
 * texts give the same pairs.
 */
public final class NearDuplicates {

    /** From this likeness on two texts are proposed as the same. */
    public static final double THRESHOLD = 0.6;

    /** Titles alone must be this alike where one has no text. */
    static final double TITLE_THRESHOLD = 0.75;

    /** A guess may be this much below: three times its standard error. */
    private static final double DOUBT = 0.2;

    private static final int ROWS = 4;
    private static final int TITLE_BAND = Signatures.BODY / ROWS;
    private static final int KEY_BAND = TITLE_BAND + Signatures.TITLE / ROWS;
    private static final int WINDOW = 500;

    /** A text to be compared. */
    public record Text(String title, String body) {
    }

    /** Two texts by the order in which they were added. */
    public record Pair(int first, int second, double likeness) {
    }

    private record Pieces(List<String> key, Shingles title, Shingles body) {

        static Pieces of(Text text) {
            List<String> key = Shingles.key(text.title);
            return new Pieces(key, Shingles.ofTitle(key), Shingles.ofBody(text.body));
        }
    }

    private final Signatures signatures = new Signatures();
    private final Buckets buckets = new Buckets();

    /** Adds a text. */
    public void add(String title, String body) {
        Pieces text = Pieces.of(new Text(title, body));
        int[] titles = text.title.minHash(Signatures.TITLE);
        int[] bodies = text.body.isEmpty() ? null : text.body.minHash(Signatures.BODY);
        int number = signatures.add(text.key.hashCode(), titles, bodies);
        if (!text.title.isEmpty()) {
            buckets.add(KEY_BAND, text.key.hashCode(), number);
            buckets.addBands(titles, ROWS, TITLE_BAND, number);
        }
        if (bodies != null) {
            buckets.addBands(bodies, ROWS, 0, number);
        }
    }

    /**
     * All pairs that are alike enough, by the order of their texts.
     *
     * @param texts reads some texts again, by number
     */
    public List<Pair> pairs(Function<List<Integer>, Map<Integer, Text>> texts) {
        long[] likely = likely();
        List<Pair> pairs = new ArrayList<>();
        for (int from = 0; from < likely.length; from += WINDOW) {
            long[] window = Arrays.copyOfRange(likely, from, Math.min(likely.length, from + WINDOW));
            List<Integer> numbers = LongStream.of(window).flatMap(pair -> LongStream.of(pair >> 32, (int) pair))
                    .distinct().mapToObj(number -> Integer.valueOf((int) number)).toList();
            Map<Integer, Pieces> pieces = new HashMap<>();
            texts.apply(numbers).forEach((number, text) -> pieces.put(number, Pieces.of(text)));
            for (long pair : window) {
                Pieces first = pieces.get(Integer.valueOf((int) (pair >> 32)));
                Pieces second = pieces.get(Integer.valueOf((int) pair));
                double likeness = first == null || second == null ? 0 : likeness(first, second);
                if (likeness >= THRESHOLD) {
                    pairs.add(new Pair((int) (pair >> 32), (int) pair, likeness));
                }
            }
        }
        return pairs;
    }

    private long[] likely() {
        LongStream.Builder found = LongStream.builder();
        buckets.pairs((first, second) -> {
            if (isLikely(first, second)) {
                found.add((long) first << 32 | second);
            }
        });
        return found.build().sorted().distinct().toArray();
    }

    private boolean isLikely(int first, int second) {
        double bodies = signatures.bodies(first, second);
        if (bodies < 0) {
            return signatures.titles(first, second) >= TITLE_THRESHOLD - DOUBT;
        }
        return Math.max(bodies, (signatures.titles(first, second) + bodies) / 2) >= THRESHOLD - DOUBT;
    }

    /** How alike two texts are, 0 to 1: bodies decide, equal titles help; titles alone where a body is missing. */
    private static double likeness(Pieces a, Pieces b) {
        double titles = a.key.equals(b.key) && !a.key.isEmpty() ? 1 : a.title.likeness(b.title);
        if (a.body.isEmpty() || b.body.isEmpty()) {
            return titles >= TITLE_THRESHOLD ? titles : 0;
        }
        double bodies = a.body.likeness(b.body);
        return Math.max(bodies, (titles + bodies) / 2);
    }
}
