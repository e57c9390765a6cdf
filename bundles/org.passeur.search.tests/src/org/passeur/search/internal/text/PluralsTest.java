// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plurals lead to their singulars, and what is no plural leads nowhere. */
@NonNullByDefault({})
class PluralsTest {

    @ParameterizedTest
    @CsvSource({ "valeurs,valeur", "fiches,fiche", "poles,pole", "cles,cle", "journaux,journal", "travaux,travail",
            "tuyaux,tuyau",
            "niveaux,niveau", "jeux,jeu", "lieux,lieu", "genoux,genou", "strategies,strategie", "metiers,metier",
            "okrs,okr" })
    void french(String plural, String singular) {
        assertTrue(Plurals.singulars(plural, Set.of(Language.FRENCH)).contains(singular), plural);
    }

    @ParameterizedTest
    @CsvSource({ "values,value", "policies,policy", "boxes,box", "caches,cache", "processes,process",
            "analyses,analysis", "knives,knife",
            "shelves,shelf", "heroes,hero", "shoes,shoe", "buses,bus", "children,child", "kpis,kpi", "movies,movie",
            "databases,database" })
    void english(String plural, String singular) {
        assertTrue(Plurals.singulars(plural, Set.of(Language.ENGLISH)).contains(singular), plural);
    }

    @ParameterizedTest
    @ValueSource(strings = { "mois", "news", "cours", "process", "access", "status", "focus", "business", "this", "cas",
            "os", "s", "", "organisation",
            "general", "annee", "berger", "sharing", "temps", "series" })
    void nothing_is_taken_off_other_words(String word) {
        Set<String> found = Plurals.singulars(word, Set.of(Language.ENGLISH));
        assertEquals(Set.of(), found);
    }

    @ParameterizedTest
    @ValueSource(strings = { "stratégie,strategie", "Straße,strasse", "ŒUVRE,oeuvre", "É,e", "e\u0301,e",
            "İstanbul,istanbul", "ﬁn,fin", "a\u00ADb,ab",
            "Ⅳ,iv", "ａｂｃ,abc", "Ελλάδα,ελλαδα", "Москва,москва" })
    void folding_leaves_plain_letters(String pair) {
        String[] parts = pair.split(",");
        assertEquals(parts[1], Folding.fold(parts[0]));
        assertEquals(parts[1], Folding.fold(parts[1]), "folding twice changes nothing");
    }
}
