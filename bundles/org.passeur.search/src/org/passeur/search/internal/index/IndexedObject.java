// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal.index;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.passeur.search.internal.text.Language;

/**
 * What the index keeps of an object.
 *
 * @param uri its address
 * @param type the name of its class
 * @param supertypes the names of the classes that it inherits
 * @param title what it is called
 * @param texts its texts by feature
 * @param related words of literals and of objects that it refers to
 * @param languages of title and texts; empty where that is to be guessed
 * @param facets values by name of facet
 * @param refs the addresses of the objects that it refers to
 * @param lastDay the last day, counted from 1970, on which this still holds; {@link #FOR_EVER} where no date matters
 */
public record IndexedObject(String uri, String type, List<String> supertypes, String title, List<Text> texts,
        List<String> related, Set<Language> languages, Map<String, Set<String>> facets,
        Set<String> refs, long lastDay) {

    /** A day that never comes. */
    public static final long FOR_EVER = Long.MAX_VALUE;

    /**
     * One text of an object.
     *
     * @param feature where it stands
     */
    public record Text(String feature, String words) {
    }
}
