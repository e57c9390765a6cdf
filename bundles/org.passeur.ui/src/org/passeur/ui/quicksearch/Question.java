// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.quicksearch;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.passeur.search.SearchRequest;

/** What is asked at the moment: words and the choices that narrow them down. */
final class Question {

    private static final int SHOWN = 100;

    private final Map<String, Set<String>> chosen = new HashMap<>();
    private String words = "";

    void ask(String newWords) {
        words = newWords;
    }

    boolean isEmpty() {
        return words.isBlank() && chosen.isEmpty();
    }

    /** Chooses a value of a facet, or lets it go. */
    void choose(String facet, String value, boolean on) {
        Set<String> values = chosen.computeIfAbsent(facet, f -> new HashSet<>());
        if (on) {
            values.add(value);
        } else {
            values.remove(value);
        }
        if (values.isEmpty()) {
            chosen.remove(facet);
        }
        if (facet.equals(SearchRequest.CLASS)) {
            chosen.keySet().removeIf(other -> !other.equals(SearchRequest.CLASS));
        }
    }

    /** The one class that is chosen, or the empty text. */
    String onlyClass() {
        Set<String> classes = chosen.getOrDefault(SearchRequest.CLASS, Set.of());
        return classes.size() == 1 ? classes.iterator().next() : "";
    }

    SearchRequest request(Locale locale, String... facets) {
        SearchRequest request = SearchRequest.of(words).count(SearchRequest.CLASS).count(facets).page(0, SHOWN)
                .whileTyping().in(locale);
        for (Map.Entry<String, Set<String>> facet : chosen.entrySet()) {
            for (String value : facet.getValue()) {
                request = request.with(facet.getKey(), value);
            }
        }
        return request;
    }
}
