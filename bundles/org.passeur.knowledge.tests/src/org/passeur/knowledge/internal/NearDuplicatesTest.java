// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.passeur.knowledge.internal.NearDuplicates.Pair;

/** What is proposed as the same, and what is not. */
class NearDuplicatesTest {

    private static final String TEXT = "Send the invoice within three days of delivery, with the order number and the name of the"
            + " buyer, and keep a copy in the folder of the client. Ask accounting when the amount is above ten thousand.";

    private static List<Pair> pairs(String... titlesAndBodies) {
        NearDuplicates near = new NearDuplicates();
        for (int i = 0; i < titlesAndBodies.length; i += 2) {
            near.add(titlesAndBodies[i], titlesAndBodies[i + 1]);
        }
        return near.pairs();
    }

    @Test
    void caseAccentsAndBlanksDoNotMatter() {
        List<Pair> pairs = pairs("Procédure de facturation", TEXT, "  PROCEDURE DE  FACTURATION",
                TEXT.toUpperCase().replace(" ", "  "));
        assertEquals(1, pairs.size());
        assertEquals(1, pairs.getFirst().likeness(), 1e-9);
    }

    @Test
    void aTypoInTheTitleIsFoundWithoutText() {
        assertEquals(1,
                pairs("Relance des clients en retard de paiement", "", "Relance des clients en retard de paiment", "")
                        .size());
        assertEquals(1, pairs("Onboarding of new colleagues", "", "New colleagues: onboarding", "").size());
    }

    @Test
    void aSmallChangeOfALongTextIsFound() {
        String changed = TEXT.replace("three days", "five days") + " Thank you.";
        List<Pair> pairs = pairs("Invoices", TEXT, "How we bill", changed);
        assertEquals(1, pairs.size());
        assertTrue(pairs.getFirst().likeness() > 0.6 && pairs.getFirst().likeness() < 1);
    }

    @Test
    void differentThingsAreLeftAlone() {
        assertEquals(List.of(),
                pairs("Invoices", TEXT, "Holidays", "Ask your lead two weeks before, then note it in the calendar of"
                        + " the team so that everybody can see when you are away and who stands in for you."));
        assertEquals(List.of(), pairs("Sales of spring", "", "Sales of autumn", ""));
        assertEquals(List.of(), pairs("", "", "", ""));
    }

    @Test
    void theSameTitleWithOtherTextIsNotTheSame() {
        assertEquals(List.of(),
                pairs("Checklist", TEXT, "Checklist", "Bring your badge, your laptop, two forms of identity and the"
                        + " signed contract on your first morning; reception opens at eight."));
    }

    @Test
    void manyTextsAreComparedInBuckets() {
        NearDuplicates near = new NearDuplicates();
        Random random = new Random(3);
        for (int i = 0; i < 3000; i++) {
            near.add("Item " + word(random) + " " + word(random), text(random, 40));
        }
        String twin = text(random, 60);
        near.add("First of twins", twin);
        near.add("Second twin", twin + " and one more word");
        Set<Pair> found = near.pairs().stream().filter(p -> p.first() >= 3000).collect(Collectors.toSet());
        assertEquals(1, found.size());
    }

    private static String text(Random random, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(word(random)).append(' ');
        }
        return text.toString();
    }

    private static String word(Random random) {
        return random.ints(5, 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining());
    }
}
