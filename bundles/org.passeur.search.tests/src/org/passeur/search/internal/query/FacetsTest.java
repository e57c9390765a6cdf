// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passeur.search.Facet;
import org.passeur.search.SearchRequest;
import org.passeur.search.SearchResult;

/** Facets count and filter; pages add up. */
@NonNullByDefault({})
class FacetsTest {

    @TempDir
    Path folder;
    private Objects objects;

    @BeforeEach
    void open() throws IOException {
        objects = new Objects(folder);
        put("1", "Item", "Backup plan", "kind", "PROCEDURE", "topic", "it", "topic", "safety");
        put("2", "Item", "Fire plan", "kind", "PROCEDURE", "topic", "safety");
        put("3", "Item", "What we learnt of the plan", "kind", "LESSON", "topic", "it");
        put("4", "Person", "Jean Plan");
        put("5", "Person", "Anna");
    }

    @AfterEach
    void close() throws IOException {
        objects.close();
    }

    private void put(String uri, String type, String title, String... facets) throws IOException {
        Map<String, List<String>> values = new TreeMap<>();
        for (int i = 0; i < facets.length; i += 2) {
            List<String> before = values.getOrDefault(facets[i], List.of());
            values.put(facets[i], java.util.stream.Stream
                    .concat(before.stream(), java.util.stream.Stream.of(facets[i + 1])).toList());
        }
        objects.put(uri, type, title, "", Set.of(), values);
    }

    private static Map<String, Long> counts(SearchResult result, String facet) {
        Map<String, Long> counts = new TreeMap<>();
        Facet found = result.facets().stream().filter(one -> one.name().equals(facet)).findFirst().orElseThrow();
        found.values().forEach(value -> counts.put(value.value(), value.count()));
        return counts;
    }

    @Test
    void what_is_found_is_counted_by_value() throws IOException {
        SearchResult result = objects.find(SearchRequest.of("plan").count("class", "kind", "topic", "nothing"));
        assertEquals(4, result.total());
        assertEquals(Map.of("Item", 3L, "Person", 1L), counts(result, "class"));
        assertEquals(Map.of("PROCEDURE", 2L, "LESSON", 1L), counts(result, "kind"));
        assertEquals(Map.of("it", 2L, "safety", 2L), counts(result, "topic"));
        assertEquals(Map.of(), counts(result, "nothing"));
        assertEquals("PROCEDURE", result.facets().get(1).values().get(0).value(), "the most frequent first");
    }

    @Test
    void a_filter_narrows_what_is_found_and_the_other_counts() throws IOException {
        SearchResult result = objects.find(SearchRequest.of("plan").with("kind", "PROCEDURE").count("kind", "topic"));
        assertEquals(2, result.total());
        assertEquals(Map.of("PROCEDURE", 2L, "LESSON", 1L), counts(result, "kind"), "its own choices stay");
        assertEquals(Map.of("it", 1L, "safety", 2L), counts(result, "topic"));
        assertTrue(result.facets().get(0).values().get(0).chosen());
        assertFalse(result.facets().get(0).values().get(1).chosen());
    }

    @Test
    void values_of_one_facet_add_and_facets_narrow_each_other() throws IOException {
        assertEquals(3,
                objects.find(SearchRequest.of("plan").with("kind", "PROCEDURE").with("kind", "LESSON")).total());
        assertEquals(1, objects.find(SearchRequest.of("plan").with("kind", "PROCEDURE").with("topic", "it")).total());
        assertEquals(0, objects.find(SearchRequest.of("plan").with("kind", "NONE")).total());
    }

    @Test
    void classes_filter_with_what_they_inherit() throws IOException {
        assertEquals(1, objects.find(SearchRequest.of("plan").ofClass("Person")).total());
        assertEquals(4, objects.find(SearchRequest.of("plan").ofClass("Entity")).total());
        assertEquals(4, objects.find(SearchRequest.of("plan").ofClass("Person").ofClass("Item")).total());
    }

    @Test
    void without_words_a_filter_lists_by_title() throws IOException {
        assertEquals(List.of("5", "4"), Objects.uris(objects.find(SearchRequest.of("").ofClass("Person"))));
        assertEquals(0, objects.find(SearchRequest.of("")).total());
        assertEquals(0, objects.find(SearchRequest.of("???").ofClass("Person")).total());
    }

    @Test
    void pages_add_up_to_the_whole() throws IOException {
        for (int i = 0; i < 57; i++) {
            put("p" + i, "Item", "Page");
        }
        List<String> all = Objects.uris(objects.find(SearchRequest.of("page").page(0, 100)));
        assertEquals(57, all.size());
        for (int offset = 0; offset < 60; offset += 10) {
            SearchResult page = objects.find(SearchRequest.of("page").page(offset, 10));
            assertEquals(57, page.total());
            assertEquals(all.subList(Math.min(57, offset), Math.min(57, offset + 10)), Objects.uris(page));
        }
        assertEquals(List.of(),
                Objects.uris(objects.find(SearchRequest.of("page").page(2_000_000_000, 2_000_000_000))));
        assertEquals(57, objects.find(SearchRequest.of("page").page(0, 0).uncounted().count("class")).total());
    }

    @Test
    void an_uncounted_answer_has_the_same_hits() throws IOException {
        SearchResult quick = objects.find(SearchRequest.of("plan").uncounted());
        assertEquals(Objects.uris(objects.find("plan")), Objects.uris(quick));
        assertTrue(quick.exact());
        assertEquals(4, quick.total());
    }
}
