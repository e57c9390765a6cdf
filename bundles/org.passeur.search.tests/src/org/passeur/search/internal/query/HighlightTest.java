// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passeur.search.SearchHit;
import org.passeur.search.SearchRequest;
import org.passeur.search.Snippet;

/** A hit shows why it was found. */
@NonNullByDefault({})
class HighlightTest {

    @TempDir
    Path folder;
    private Objects objects;

    @BeforeEach
    void open() throws IOException {
        objects = new Objects(folder);
    }

    @AfterEach
    void close() throws IOException {
        objects.close();
    }

    private SearchHit hit(String words) throws IOException {
        return objects.find(words).hits().get(0);
    }

    private static String marked(Snippet snippet) {
        return snippet.marked("[", "]");
    }

    @Test
    void marks_the_words_as_they_are_written() throws IOException {
        objects.french("it", "Stratégie",
                "Les valeurs et l\u2019intelligence de la strate\u0301gie, ses CONNAISSANCES.");
        assertEquals("Les [valeurs] et l\u2019[intelligence] de la strate\u0301gie, ses CONNAISSANCES.",
                marked(hit("valeur intelligence").passage()));
        assertEquals("[Stratégie]", marked(hit("strategie").title()));
        assertTrue(marked(hit("strategie").passage()).contains("[strate\u0301gie]"));
        assertTrue(marked(hit("conaissance").passage()).contains("[CONNAISSANCES]"));
        assertEquals("body", hit("valeur").feature());
    }

    @Test
    void marks_the_words_that_begin_as_typed() throws IOException {
        objects.french("it", "Stratégie", "stratégique");
        SearchHit hit = objects.find(SearchRequest.of("stra").whileTyping()).hits().get(0);
        assertEquals("[Stratégie]", marked(hit.title()));
        assertEquals("[stratégique]", marked(hit.passage()));
    }

    @Test
    void cuts_the_passage_that_shows_the_most_words() throws IOException {
        objects.english("it", "", "plan ".repeat(3) + "lorem ipsum ".repeat(100) + "here is the rescue plan for all"
                + " dolor sit".repeat(100));
        String passage = marked(hit("rescue plan").passage());
        assertTrue(passage.contains("[rescue] [plan]"), passage);
        assertTrue(passage.startsWith("\u2026 ") && passage.endsWith(" \u2026"), passage);
        assertTrue(passage.length() < 250, passage);
    }

    @Test
    void marks_all_of_the_passage_also_after_every_word_was_seen() throws IOException {
        objects.english("it", "", "The rescue plan is the plan of plans. " + "Lorem ipsum dolor sit. ".repeat(20)
                + "One more rescue plan.");
        String passage = marked(hit("rescue plan").passage());
        assertTrue(passage.startsWith("The [rescue] [plan] is the [plan] of [plans]. Lorem"), passage);
        assertEquals(4, passage.chars().filter(c -> c == '[').count(), passage);
        assertEquals(3, marked(hit("plan").passage()).chars().filter(c -> c == '[').count());
    }

    @Test
    void a_dash_is_a_sign_at_the_head_of_a_line_only() throws IOException {
        objects.english("it", "", "know-how of the plan \u2013 well-kept\n- first\u2028- second");
        assertEquals("know-how of the [plan] \u2013 well-kept first second", marked(hit("plan").passage()));
    }

    @Test
    void a_passage_has_no_signs_of_emphasis() throws IOException {
        objects.english("it", "", "Une *belle* idea, a _quiet_ plan: (*now*) snake_case, 5 * 3 and 2*3.");
        assertEquals("Une belle idea, a quiet [plan]: (now) snake_case, 5 * 3 and 2*3.", marked(hit("plan").passage()));
    }

    @Test
    void a_passage_is_one_tidy_line() throws IOException {
        objects.english("it", "", "# Title\n\n* a plan\r\n\t> quoted   twice\n| cell |");
        assertEquals("Title a [plan] quoted twice cell |", marked(hit("plan").passage()));
    }

    @Test
    void the_signs_of_markdown_are_left_out_and_targets_of_links_are_not_marked() throws IOException {
        objects.english("it", "",
                "see the [rescue **plan**](https://example.org/plan_(x)/plan) and ![a plan](plan.png), [[Plan B]], `plan()`");
        assertEquals("see the [rescue plan](https://example.org/plan_(x)/plan) and a plan, Plan B, plan()",
                hit("plan").passage().text().replace("**", ""));
        objects.english("it", "",
                "see the [rescue **plan**](https://example.org/plan) and ![a plan](plan.png), [[Plan B]], `plan()`");
        assertEquals("see the rescue <plan> and a <plan>, <Plan> B, <plan>()", hit("plan").passage().marked("<", ">"));
        objects.english("it", "", "only [here](https://example.org/zebra)");
        assertEquals("only here", hit("zebra").passage().marked("<", ">"));
    }

    @Test
    void the_beginning_of_the_text_stands_beside_a_title_that_was_found() throws IOException {
        objects.english("it", "Rescue", "A text about something else.");
        assertEquals("A text about something else.", hit("rescue").passage().text());
        assertEquals("A text about something else.", hit("rescue").highlight().text());
        objects.english("bare", "Bare", "");
        assertEquals("[Bare]", marked(hit("bare").highlight()));
    }

    @Test
    void html_is_escaped() throws IOException {
        objects.english("it", "", "<script>alert('plan & \"x\"')</script>");
        String html = hit("plan").passage().html();
        assertEquals("&lt;script&gt;alert(&#39;<mark>plan</mark> &amp; &quot;x&quot;&#39;)&lt;/script&gt;", html);
        assertFalse(html.contains("<script"));
    }

    @Test
    void a_long_text_without_spaces_is_cut_between_characters() throws IOException {
        objects.text("it", "\uD83D\uDE00".repeat(500) + " plan " + "\uD83D\uDE00".repeat(500));
        String passage = hit("plan").passage().text();
        assertTrue(passage.contains("plan"));
        assertTrue(passage.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF), passage);
    }
}
