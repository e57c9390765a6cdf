// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.passeur.core.Link;
import org.passeur.core.Ref;
import org.passeur.knowledge.VerificationMail.Attached;
import org.passeur.knowledge.VerificationRound.Entry;
import org.passeur.knowledge.model.ItemKind;

/** The mail of a verification round as a mail program reads it. */
class VerificationMailTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final VerificationRound ROUND = new VerificationRound(DAY,
            new Link(new Ref(PERSON, 7), "Zoé Müller"),
            "zoe@example.org", List.of(
                    new Entry(new Link(new Ref(KNOWLEDGE_ITEM, 8), "Procédure d’été"), ItemKind.PROCEDURE,
                            DAY.minusDays(90), DAY),
                    new Entry(new Link(new Ref(KNOWLEDGE_ITEM, 9), "Fact"), ItemKind.FACT, null, null)));

    private static String mail(Locale language) {
        return VerificationMail.eml(ROUND, language, Optional.of("km@example.org\r\nBcc: all@example.org"),
                OffsetDateTime.of(2026, 3, 2, 9, 5, 0, 0, ZoneOffset.ofHours(1)),
                List.of(new Attached("à vérifier.csv", "text/csv", "a,b".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void headersAreAsciiFoldedAndComplete() {
        String mail = mail(Locale.FRENCH);
        assertTrue(mail.lines().allMatch(line -> line.length() <= 78), mail);
        assertTrue(mail.chars().allMatch(c -> c < 127), mail);
        assertTrue(mail.startsWith("Date: Mon, 2 Mar 2026 09:05:00 +0100\r\n"), mail);
        assertTrue(mail.contains("\r\nTo: =?UTF-8?B?"), mail);
        assertTrue(mail.contains(" <zoe@example.org>\r\n"), mail);
        assertTrue(mail.contains("X-Unsent: 1\r\n"), mail);
        assertTrue(mail.lines().noneMatch(line -> line.startsWith("Bcc")), "an address brings no header with it");
    }

    @Test
    void theTextNamesTheItemsInBothLanguages() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            String text = VerificationMail.text(ROUND, language);
            assertTrue(text.contains("Zoé Müller") && text.contains("Procédure d’été") && text.contains("Fact"), text);
            assertTrue(!text.contains("{") && !text.contains("!round"), text);
            String body = mail(language).split("\r\n\r\n")[2].split("--passeur")[0];
            assertEquals(text, new String(Base64.getMimeDecoder().decode(body), StandardCharsets.UTF_8));
        }
        assertTrue(VerificationMail.text(ROUND, Locale.FRENCH).contains("2 mars 2026"));
    }

    @Test
    void wordsOfAHeaderAreCutBetweenLetters() {
        String encoded = VerificationMail.encoded("é".repeat(100));
        StringBuilder decoded = new StringBuilder();
        for (String word : encoded.split("\r\n ")) {
            assertTrue(word.length() <= 75, word);
            decoded.append(new String(Base64.getDecoder().decode(word.substring(10, word.length() - 2)),
                    StandardCharsets.UTF_8));
        }
        assertEquals("é".repeat(100), decoded.toString());
    }
}
