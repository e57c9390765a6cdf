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
 */
public record IndexedObject(String uri, String type, List<String> supertypes, String title, List<Text> texts,
        List<String> related, Set<Language> languages, Map<String, Set<String>> facets) {

    /**
     * One text of an object.
     *
     * @param feature where it stands
     */
    public record Text(String feature, String words) {
    }
}
