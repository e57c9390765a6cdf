// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal.query;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.passeur.search.SearchRequest;
import org.passeur.search.SearchResult;
import org.passeur.search.internal.index.IndexedObject;
import org.passeur.search.internal.index.IndexedObject.Text;
import org.passeur.search.internal.index.SearchIndex;
import org.passeur.search.internal.text.Language;

/** An index for tests and objects to put into it. */
final class Objects implements AutoCloseable {

    final SearchIndex index;
    private long number;
    private boolean changed;

    Objects(Path folder) throws IOException {
        index = SearchIndex.open(folder, "test");
    }

    /** A text of an unknown language, titled by its own address. */
    void text(String uri, String words) throws IOException {
        put(uri, "Item", "", words, Set.of(), Map.of());
    }

    void french(String uri, String title, String words) throws IOException {
        put(uri, "Item", title, words, Set.of(Language.FRENCH), Map.of());
    }

    void english(String uri, String title, String words) throws IOException {
        put(uri, "Item", title, words, Set.of(Language.ENGLISH), Map.of());
    }

    void put(String uri, String type, String title, String words, Set<Language> languages,
            Map<String, List<String>> facets)
            throws IOException {
        Map<String, Set<String>> values = new LinkedHashMap<>();
        facets.forEach((name, list) -> values.put(name, new LinkedHashSet<>(list)));
        index.put(new IndexedObject(uri, type, List.of("Entity"), title, List.of(new Text("body", words)), List.of(),
                languages,
                values, Set.of(), IndexedObject.FOR_EVER));
        changed = true;
    }

    SearchResult find(SearchRequest request) throws IOException {
        if (changed) {
            index.show(++number);
            changed = false;
        }
        return index.read(searcher -> Finder.find(searcher, request), SearchResult.NOTHING);
    }

    SearchResult find(String words) throws IOException {
        return find(SearchRequest.of(words));
    }

    List<String> uris(String words) throws IOException {
        return uris(find(words));
    }

    List<String> typing(String words) throws IOException {
        return uris(find(SearchRequest.of(words).whileTyping()));
    }

    static List<String> uris(SearchResult result) {
        return result.hits().stream().map(hit -> hit.uri()).toList();
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
