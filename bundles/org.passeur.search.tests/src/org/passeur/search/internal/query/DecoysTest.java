// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passeur.search.SearchRequest;
import org.passeur.search.internal.text.Language;

/** Words that look alike stay two words. */
@NonNullByDefault({})
class DecoysTest {

    private static final String FRENCH = """
            organe organisation, organe organique, général générateur, général généreux, généraliser génération, mission omission,
            mission émission, mission permission, valeur voleur, valeur vapeur, valeur valet, pôle pile, pôle poule, mois moi, fois foi,
            cours cour, vers ver, étranger étrange, berger berge, porte port, poste post, année Anne, entrée entre, portée porte,
            connaissance reconnaissance, connaissance naissance, partage partenaire, métier mentir, marque manque, client clinique,
            stratégie stratège, formation information, relation réalisation, sens sans, frein train, équipe équipage, savoir avoir,
            pratique critique, personne personnage, université univers, but butte, mars marre, offre office, temps tempo,
            objectif objection, communication communauté, marché marchand, pays paysage, Paris pari, sous sou""";
    private static final String ENGLISH = """
            organ organisation, organ organic, general generator, general generous, university universe, mission omission,
            mission emission, mission permission, value valve, policy police, policy polite, share shape, news new, process progress,
            process procession, team term, team tram, lead load, customer custom, meeting greeting, meet meeting, brand bread,
            brand grand, knowledge acknowledge, practice practise, barrier carrier, marketing market, business busy, design resign,
            test text, plan plane, plan planet, form from, trial trail, quite quiet, desert dessert, affect effect, adapt adopt,
            principal principle, personal personnel, moral morale, does doe, lens len, analysis analyst, remote remove, window winnow,
            planning planing, career carer, training trailing, holiday holy""";
    /** Two slips and more, or a wrong first letter: not found even where nothing better is there. */
    private static final String TOO_FAR = """
            formation fondation, relation rotation, compétition répétition, transformation transportation, conaissance croissance,
            conaissance naissance, information inflammation, stratégie tragédie, valeur chaleur, mission omission, mission émission,
            organisation organigramme, marketing parking, confection connexion, policy polite, market basket, budget gadget,
            interview internet, security maturity, contract concept, 2024 2025, v10 v11, api app, kpi kpo""";

    @TempDir
    Path folder;

    @Test
    void french_decoys_stay_unfound() throws IOException {
        stayApart(FRENCH, Set.of(Language.FRENCH));
    }

    @Test
    void english_decoys_stay_unfound() throws IOException {
        stayApart(ENGLISH, Set.of(Language.ENGLISH));
    }

    @Test
    void decoys_stay_unfound_where_the_language_is_not_known() throws IOException {
        stayApart(FRENCH, Language.ALL);
        stayApart(ENGLISH, Language.ALL);
    }

    /** Each pair has a class of its own, so that the pairs do not see each other. */
    private void stayApart(String pairs, Set<Language> language) throws IOException {
        List<String> tried = List.of(pairs.split(",\\s*"));
        assertEquals(50, tried.size());
        try (Objects objects = new Objects(folder.resolve(language + pairs.substring(0, 5)))) {
            for (String pair : tried) {
                String[] words = pair.strip().split(" ");
                objects.put(pair + 1, pair, "", words[0], language, Map.of());
                objects.put(pair + 2, pair, words[1], words[1], language, Map.of());
            }
            for (String pair : tried) {
                String[] words = pair.strip().split(" ");
                assertEquals(List.of(pair + 1), of(pair, words[0], objects), pair);
                assertEquals(List.of(pair + 1), of(pair, "\"" + words[0] + "\"", objects), pair);
                assertEquals(List.of(pair + 2), of(pair, words[1], objects), pair);
            }
        }
    }

    private static List<String> of(String pair, String words, Objects objects) throws IOException {
        return Objects.uris(objects.find(SearchRequest.of(words).ofClass(pair)));
    }

    @Test
    void more_than_one_slip_is_another_word() throws IOException {
        try (Objects objects = new Objects(folder.resolve("far"))) {
            for (String pair : TOO_FAR.split(",\\s*")) {
                String[] words = pair.strip().split(" ");
                objects.put(pair, pair, "", words[1], Set.of(), Map.of());
            }
            for (String pair : TOO_FAR.split(",\\s*")) {
                String[] words = pair.strip().split(" ");
                assertEquals(List.of(), of(pair, words[0], objects), pair);
                assertEquals(0, objects.find(SearchRequest.of(words[0]).ofClass(pair).whileTyping()).total(), pair);
            }
        }
    }

    @Test
    void a_slip_is_forgiven_only_where_nothing_has_the_word() throws IOException {
        try (Objects objects = new Objects(folder.resolve("slip"))) {
            objects.text("decoy", "voleur");
            assertEquals(List.of("decoy"), objects.uris("valeur"));
            objects.text("it", "valeurs");
            assertEquals(List.of("it"), objects.uris("valeur"));
            objects.index.remove("it");
            objects.index.show(9);
            assertEquals(List.of("decoy"), objects.uris("valeur"), "what was deleted does not count");
        }
    }

    @Test
    void a_slip_is_forgiven_where_nothing_that_passes_the_filter_has_the_word() throws IOException {
        try (Objects objects = new Objects(folder.resolve("filter"))) {
            objects.put("person", "Person", "Dupont", "", Set.of(), Map.of());
            objects.put("item", "Item", "Duponts et Dupond", "", Set.of(), Map.of());
            assertEquals(List.of("item"), objects.uris("Dupond"));
            var people = SearchRequest.of("Dupond").ofClass("Person");
            assertEquals(List.of("person"), Objects.uris(objects.find(people)));
        }
    }
}
