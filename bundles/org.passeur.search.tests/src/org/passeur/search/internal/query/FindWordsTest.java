// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person types finds what she means. */
@NonNullByDefault({})
class FindWordsTest {

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

    @ParameterizedTest
    @CsvSource({ "strategie,Notre stratégie", "STRATÉGIE,notre strategie", "Strate\u0301gie,la stratégie",
            "stratégie,la strate\u0301gie",
            "valeur,Les valeurs de la maison", "valeurs,La valeur ajoutée", "VALEURS,une valeur",
            "intelligence,l'intelligence collective",
            "intelligence,L\u2019intelligence collective", "l'intelligence,intelligence collective",
            "l\u2019intelligence,de l'intelligence", "etude,qu'étude et d'études",
            "conaissance,La connaissance partagée",
            "conaissances,La connaissance partagée", "conaissance,Les connaissances", "connaisance,la connaissance",
            "conaisance,la connaissance", "connaissnace,la connaissance", "journal,des journaux", "journaux,un journal",
            "travaux,un travail",
            "niveau,trois niveaux", "oeuvre,une œuvre", "œuvres,une oeuvre", "policy,our policies",
            "policies,our policy",
            "box,two boxes", "process,all processes", "analyses,one analysis", "child,the children",
            "company,the company's goal",
            "value,our values", "values,our value", "life,their lives", "ca,ça va", "kpi,three KPIs",
            "strasse,die Straße", "file,ﬁle",
            "dupont,jean.dupont@clef.fr", "jean.dupont@clef.fr,jean.dupont@clef.fr", "savoir,savoir-faire",
            "item,knowledge_item_42", "42,knowledge_item_42",
            "知,知識管理", "naive,a naïve plan", "cooperation,coöperation", "resume,his résumé",
            "aujourd'hui,aujourd\u2019hui même" })
    void finds(String words, String text) throws IOException {
        objects.text("it", text);
        objects.text("other", "Zulu");
        assertEquals(List.of("it"), objects.uris(words));
        assertEquals(List.of("it"), objects.typing(words));
    }

    @Test
    void all_words_must_occur_but_in_any_text() throws IOException {
        objects.french("both", "Gestion", "des connaissances");
        objects.french("one", "Gestion", "du temps");
        assertEquals(List.of("both"), objects.uris("gestion connaissances"));
    }

    @Test
    void small_words_need_not_occur_unless_nothing_else_is_asked_for() throws IOException {
        objects.french("it", "Gestion de la connaissance", "");
        objects.french("other", "Les outils", "");
        assertEquals(List.of("it"), objects.uris("la gestion des connaissances"));
        assertEquals(List.of("other"), objects.uris("les"));
    }

    @Test
    void quotes_ask_for_words_as_they_stand() throws IOException {
        objects.english("yes", "", "peer review of code");
        objects.english("no", "", "review by a peer, of codes");
        assertEquals(List.of("yes"), objects.uris("\"peer review\""));
        assertEquals(List.of("yes"), objects.uris("\u00AB peer review \u00BB code"));
        assertEquals(List.of(), objects.uris("\"review peer\""));
        assertEquals(2, objects.find("\"peer review").total(), "a quote that is not closed yet is passed over");
    }

    @Test
    void a_minus_excludes() throws IOException {
        objects.english("a", "", "remote work policy");
        objects.english("b", "", "travel policies abroad");
        assertEquals(List.of("a"), objects.uris("policy -travel"));
        assertEquals(List.of("b"), objects.uris("policy -\"remote work\""));
        assertEquals(List.of("b"), objects.uris("-remote"));
        assertEquals(2, objects.find("policy - ").total());
        assertEquals(2, objects.find("policy -nowhere").total());
    }

    @Test
    void the_word_being_typed_is_taken_as_a_beginning() throws IOException {
        objects.french("it", "Stratégie de marque", "Positionnement");
        objects.french("other", "Une autre", "chose");
        for (String beginning : List.of("s", "st", "strat", "strategi", "stratégie ma", "marque strat", "posi",
                "strategie posit")) {
            assertEquals(List.of("it"), objects.typing(beginning), beginning);
        }
        assertEquals(List.of(), objects.typing("po"), "two letters are looked for in titles only");
    }

    @Test
    void one_or_two_letters_of_a_next_word_rank_but_do_not_hide() throws IOException {
        objects.english("text", "Rules", "remote office");
        objects.english("title", "Work", "remote office");
        assertEquals(List.of("title", "text"), objects.typing("remote w"));
        assertEquals(List.of("title"), objects.typing("remote wor"));
    }

    @Test
    void a_beginning_with_a_slip_is_found_while_typing() throws IOException {
        objects.french("it", "", "la connaissance");
        assertEquals(List.of("it"), objects.typing("conais"));
    }

    @Test
    void a_finished_word_is_taken_as_a_beginning_only_where_nothing_has_it() throws IOException {
        objects.french("organ", "", "organ");
        objects.french("organisation", "", "organisation");
        assertEquals(List.of("organ"), objects.uris("organ"));
        assertEquals(List.of("organisation"), objects.uris("organis"));
        assertEquals(2, objects.typing("organ").size());
        assertEquals(List.of("organ"), objects.typing("organ "), "the space ends the word");
    }

    @Test
    void titles_come_first_then_what_is_written_then_what_follows_then_beginnings() throws IOException {
        objects.french("beginning", "", "valeureux");
        objects.french("plural", "", "valeurs");
        objects.french("written", "", "valeur");
        objects.french("title", "Valeur", "");
        assertEquals(List.of("title", "written", "plural", "beginning"), objects.typing("valeur"));
        assertEquals(List.of("title", "written", "plural"), objects.uris("valeur"));
    }

    @Test
    void scores_run_from_one_downwards() throws IOException {
        objects.french("a", "Valeur", "");
        objects.french("b", "", "valeur");
        var hits = objects.find("valeur").hits();
        assertEquals(1, hits.get(0).score());
        assertTrue(hits.get(1).score() > 0 && hits.get(1).score() < 1);
    }

    @Test
    void equal_hits_stand_in_the_order_of_their_titles() throws IOException {
        for (String letter : List.of("c", "a", "é", "B", "d")) {
            objects.put(letter, "Item", letter, "same words", java.util.Set.of(), Map.of());
        }
        assertEquals(List.of("a", "B", "c", "d", "é"), objects.uris("same"));
        objects.put("a", "Item", "a", "same words", java.util.Set.of(), Map.of());
        assertEquals(List.of("a", "B", "c", "d", "é"), objects.uris("same"), "also after one was written again");
    }

    @Test
    void a_correction_is_told() throws IOException {
        objects.french("it", "", "Les connaissances");
        assertEquals(Map.of("conaissance", List.of("connaissance")), objects.find("conaissance").corrections());
        assertEquals(Map.of(), objects.find("connaissance").corrections());
    }
}
