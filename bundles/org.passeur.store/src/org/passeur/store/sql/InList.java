// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lists of values in a condition, in a few lengths only so that statements are prepared once. */
public final class InList {

    /** The most numbers in one statement. */
    public static final int MOST = 512;

    private static final int[] LENGTHS = { 1, 8, 32, 128, MOST };

    private InList() {
    }

    /** The numbers in lists of a length that a statement takes, the last filled up by its last number. */
    public static List<List<Long>> chunks(Collection<Long> ids) {
        return groups(List.copyOf(ids));
    }

    /** Values of any kind, likewise. */
    public static <T> List<List<T>> groups(List<T> all) {
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MOST) {
            List<T> chunk = new ArrayList<>(all.subList(from, Math.min(all.size(), from + MOST)));
            int length = length(chunk.size());
            while (chunk.size() < length) {
                chunk.add(chunk.getLast());
            }
            chunks.add(chunk);
        }
        return chunks;
    }

    /** A condition with so many parameters. */
    public static String sql(String expression, int length) {
        return length == 1 ? expression + " = ?"
                : expression + " IN (" + IntStream.range(0, length).mapToObj(i -> "?").collect(Collectors.joining(","))
                        + ")";
    }

    private static int length(int size) {
        for (int length : LENGTHS) {
            if (size <= length) {
                return length;
            }
        }
        return MOST;
    }
}
