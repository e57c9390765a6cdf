// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.search.SearchRequest;

/** Nothing that can be typed or pasted breaks a search. */
@NonNullByDefault({})
class HostileWordsTest {

    @TempDir
    Path folder;
    private Objects objects;

    @BeforeEach
    void open() throws IOException {
        objects = new Objects(folder);
        objects.english("it", "Remote work", "any* text? with title:words AND (more)");
    }

    @AfterEach
    void close() throws IOException {
        objects.close();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "\t\n", "*", "?", "\"", "\"\"", "-", "--", "- -", "-\"", "-\"\"", "'", "l'",
            "\u2019", "AND", "OR", "((", "[a TO b]", "~", "^2",
            "\\", "title:", "/.*/", "\u0000", "\uD800", "\uDC00x", "\uD83D\uDE00", "\u0301", "-\u0301", "\uFEFF",
            "a\u00ADb", "\u202E", "%", "<script>", "' OR 1=1 --", "…" })
    void any_string_is_answered(String words) throws IOException {
        assertTrue(objects.find(words).total() <= 1);
        assertTrue(objects.find(SearchRequest.of(words).whileTyping().ofClass("Item").count("class")).total() <= 1);
    }

    @Test
    void signs_of_other_search_programs_mean_nothing() throws IOException {
        assertEquals(1, objects.find("any* text?").total());
        assertEquals(1, objects.find("title:words (more)").total());
        assertEquals(0, objects.find("zz*").total());
    }

    @Test
    void a_long_paste_is_read_to_a_limit() throws IOException {
        assertEquals(0, objects.find("a".repeat(10_000)).total());
        assertEquals(1, objects.find("work ".repeat(2_000)).total());
        assertEquals(0, objects.find(many(2_000, "x")).total());
        assertEquals(0, objects.find(SearchRequest.of("\"" + many(2_000, "work") + "\"").whileTyping()).total());
        assertEquals(1, objects.find(many(2_000, "-y")).total());
    }

    private static String many(int count, String word) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append(word).append(i).append(' ');
        }
        return out.toString();
    }

    @Test
    void random_strings_are_answered() throws IOException {
        Random random = new Random(20261123);
        String alphabet = "ab -\"\u00AB\u00BB'\u2019*?~^\\/()[]{}:+!&|.,\u0301\uD83D\uDE00\u0000\nworkremot\u00E9";
        for (int i = 0; i < 3_000; i++) {
            StringBuilder words = new StringBuilder();
            for (int j = random.nextInt(30); j > 0; j--) {
                words.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            SearchRequest request = SearchRequest.of(words.toString());
            assertTrue(objects.find(i % 2 == 0 ? request : request.whileTyping()).total() <= 1, words.toString());
        }
    }

    @Test
    void a_text_of_one_endless_word_is_kept() throws IOException {
        objects.text("endless", "x".repeat(100_000) + " end");
        assertEquals(1, objects.find("end").total());
        assertEquals(1, objects.find("x".repeat(255)).total());
    }
}
