// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search;

import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param total how many objects fit
 * @param exact false where there are at least {@code total}, which only happens to requests that are not counted
 * @param hits one page of them, the best first, always in the same order
 * @param facets the counts asked for, in that order. A facet that is filtered counts as if it were not, so that the other
 *            choices show.
 * @param corrections for each word that nothing has, the similar words that were found instead
 */
public record SearchResult(long total, boolean exact, List<SearchHit> hits, List<Facet> facets,
        Map<String, List<String>> corrections) {

    /** Nothing. */
    public static final SearchResult NOTHING = new SearchResult(0, true, List.of(), List.of(), Map.of());

    /** Copies the collections. */
    public SearchResult {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
        corrections = Map.copyOf(corrections);
    }
}
