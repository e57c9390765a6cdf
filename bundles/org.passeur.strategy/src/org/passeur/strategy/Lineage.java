// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.strategy;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.passeur.core.query.Row;

/**
 * Which objectives, or indicators, are one and the same through the editions of a strategy: those that were copied from
 * each other. What was measured of one of them, or serves one of them, counts for all.
 */
public final class Lineage {

    private final Map<Long, Long> origins = new HashMap<>();

    /** From rows with the column {@code origin}. */
    public Lineage(Collection<Row> rows) {
        for (Row row : rows) {
            long origin = row.refId("origin");
            if (origin != 0) {
                origins.put(row.ref().id(), origin);
            }
        }
    }

    /** The number of the first of the line. */
    public long of(long id) {
        Set<Long> seen = new HashSet<>();
        long at = id;
        while (seen.add(at)) {
            Long origin = origins.get(at);
            if (origin == null) {
                return at;
            }
            at = origin;
        }
        return at;
    }

    /** Those of some numbers that are of the same lines as others. */
    public List<Long> alike(Collection<Long> all, Collection<Long> wanted) {
        Set<Long> lines = new HashSet<>();
        wanted.forEach(id -> lines.add(of(id)));
        return all.stream().filter(id -> lines.contains(of(id))).toList();
    }
}
