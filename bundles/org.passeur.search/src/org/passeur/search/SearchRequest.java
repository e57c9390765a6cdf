// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What is looked for. Any string is a good question: there is no syntax to break.
 *
 * @param words all must occur, small words such as <i>the</i> aside; "in quotes" as they stand, -word must not occur. Without any,
 *            everything that fits the filters is found, by title; without filters nothing is.
 * @param classes names of classes, of which an object must be one or inherit one; empty for any
 * @param filters values by name of facet: one of the values of each must be among an object's
 * @param facets the facets to be counted, {@link #CLASS} among them if wished
 * @param offset how many hits to skip
 * @param limit at most so many hits; 0 where only counts are asked for
 * @param typing true where the last word may be unfinished
 * @param counted false where it is enough to know that the total is large, which is faster
 * @param locale the language of labels
 */
public record SearchRequest(String words, Set<String> classes, Map<String, Set<String>> filters, List<String> facets,
        int offset,
        int limit, boolean typing, boolean counted, Locale locale) {

    /** The facet that every object has: the name of its class. */
    public static final String CLASS = "class";

    private static final int PAGE = 20;

    /** Checks the numbers and copies the collections. */
    public SearchRequest {
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException("offset and limit must not be negative: " + offset + ", " + limit);
        }
        classes = Set.copyOf(classes);
        filters = Map.copyOf(filters);
        facets = List.copyOf(facets);
    }

    /** The first page of what has these words, whatever it is. */
    public static SearchRequest of(String words) {
        return new SearchRequest(words, Set.of(), Map.of(), List.of(), 0, PAGE, false, true, Locale.ENGLISH);
    }

    /** Only of this class, or of one named before. */
    public SearchRequest ofClass(String name) {
        Set<String> more = new LinkedHashSet<>(classes);
        more.add(name);
        return new SearchRequest(words, more, filters, facets, offset, limit, typing, counted, locale);
    }

    /** Only with this value of a facet, or with one named before. */
    public SearchRequest with(String facet, String value) {
        Map<String, Set<String>> more = new LinkedHashMap<>(filters);
        Set<String> values = new LinkedHashSet<>(more.getOrDefault(facet, Set.of()));
        values.add(value);
        more.put(facet, Set.copyOf(values));
        return new SearchRequest(words, classes, more, facets, offset, limit, typing, counted, locale);
    }

    /** Counts the values of these facets too. */
    public SearchRequest count(String... names) {
        List<String> more = new ArrayList<>(facets);
        more.addAll(List.of(names));
        return new SearchRequest(words, classes, filters, more, offset, limit, typing, counted, locale);
    }

    /** Another page. */
    public SearchRequest page(int skip, int most) {
        return new SearchRequest(words, classes, filters, facets, skip, most, typing, counted, locale);
    }

    /** The last word may be the beginning of one. */
    public SearchRequest whileTyping() {
        return new SearchRequest(words, classes, filters, facets, offset, limit, true, counted, locale);
    }

    /** The total need not be exact. */
    public SearchRequest uncounted() {
        return new SearchRequest(words, classes, filters, facets, offset, limit, typing, false, locale);
    }

    /** With labels in this language. */
    public SearchRequest in(Locale language) {
        return new SearchRequest(words, classes, filters, facets, offset, limit, typing, counted, language);
    }
}
