// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.passeur.knowledge.internal.NearDuplicates.Pair;
import org.passeur.knowledge.internal.NearDuplicates.Text;

/** What is proposed as the same, and what is not. */
class NearDuplicatesTest {

    private static final String TEXT = "Send the invoice within three days of delivery, with the order number and the name of the"
            + " buyer, and keep a copy in the folder of the client. Ask accounting when the amount is above ten thousand.";

    private static List<Pair> pairs(String... titlesAndBodies) {
        return pairs(titlesAndBodies.length / 2,
                i -> new Text(titlesAndBodies[2 * i], titlesAndBodies[2 * i + 1]));
    }

    private static List<Pair> pairs(int count, IntFunction<Text> texts) {
        NearDuplicates near = new NearDuplicates();
        for (int i = 0; i < count; i++) {
            Text text = texts.apply(i);
            near.add(text.title(), text.body());
        }
        return near.pairs(numbers -> numbers.stream()
                .collect(Collectors.toMap(number -> number, number -> texts.apply(number.intValue()))));
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

    /** Every hundredth text is the one before it with one word more. */
    private static Text generated(int number) {
        int of = number % 100 == 99 ? number - 1 : number;
        Random random = new Random(of * 7919L);
        String title = "Procedure " + word(random) + " " + word(random) + " of the company";
        String body = text(random, 20 + of % 60);
        return of == number ? new Text(title, body) : new Text("About " + title, body + "more");
    }

    @Test
    void twinsAmongTwentyThousandTextsAreFoundAndNothingElse() {
        Set<Long> twins = IntStream.range(0, 20_000).filter(i -> i % 100 == 99).mapToObj(i -> Long.valueOf(i))
                .collect(Collectors.toSet());
        int[] read = { 0 };
        List<Pair> found = pairs(20_000, number -> {
            read[0]++;
            return generated(number);
        });
        assertEquals(twins, found.stream().map(p -> (long) p.second()).collect(Collectors.toSet()));
        assertTrue(found.stream().allMatch(p -> p.first() == p.second() - 1));
        assertTrue(read[0] < 22_000, read[0] + " texts were read: only likely pairs may be read twice");
        assertEquals(found, pairs(20_000, NearDuplicatesTest::generated), "the same again");
    }

    @Test
    void textsThatAreAllTheSameDoNotPairEachWithEach() {
        List<Pair> found = pairs(5_000, number -> new Text("Minutes of the meeting", TEXT));
        assertEquals(4_999, found.size());
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
