// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.practices.model.PracticesPackage.Literals.CANDIDATE;
import static org.passeur.practices.model.PracticesPackage.Literals.CHANNEL;
import static org.passeur.practices.model.PracticesPackage.Literals.CONTENT_SOURCE;
import static org.passeur.practices.model.PracticesPackage.Literals.MANDATE;
import static org.passeur.practices.TestCompany.DAY;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.passeur.core.Link;
import org.passeur.core.Ref;
import org.passeur.knowledge.model.Storage;
import org.passeur.organisation.model.Person;
import org.passeur.practices.model.Cadence;
import org.passeur.practices.model.Candidate;
import org.passeur.practices.model.Channel;
import org.passeur.practices.model.ContentSource;
import org.passeur.practices.model.Mandate;
import org.passeur.practices.model.PainPoint;
import org.passeur.practices.model.Practice;
import org.passeur.practices.model.PracticeKind;
import org.passeur.practices.model.Session;
import org.passeur.practices.model.SessionState;

/** What is wrong with practices, on the day on which it begins to be wrong. */
class ChecksThroughStoreTest {

    private final TestCompany company = new TestCompany();

    @AfterEach
    void close() {
        company.close();
    }

    @Test
    void sessionsAreFollowedUntilSomethingCameOfThem() {
        Ref practice = company.practice(PracticeKind.DISCUSSION_GROUP, "Circle");
        company.change(practice, Practice.class, p -> {
            p.setCadence(Cadence.MONTHLY);
            p.setOwner(null);
        });
        Ref session = company.session(practice, DAY.minusDays(14));
        assertTrue(company.problems(DAY).contains("no-owner: Circle"));
        assertTrue(company.problems(DAY).stream().anyMatch(p -> p.startsWith("planned-in-past: Round")));
        company.change(session, Session.class, s -> s.setState(SessionState.HELD));
        assertTrue(company.problems(DAY).stream().anyMatch(p -> p.startsWith("nobody-came")));
        assertTrue(company.problems(DAY).stream().noneMatch(p -> p.startsWith("held-not-summarised")));
        assertTrue(company.problems(DAY.plusDays(1)).stream().anyMatch(p -> p.startsWith("held-not-summarised")));
        assertTrue(company.problems(DAY).stream().noneMatch(p -> p.startsWith("no-next-session")));
        assertTrue(company.problems(DAY.plusDays(15)).stream().anyMatch(p -> p.startsWith("no-next-session")));
        company.session(practice, DAY.plusDays(20));
        assertTrue(company.problems(DAY.plusDays(15)).stream().noneMatch(p -> p.startsWith("no-next-session")));
    }

    @Test
    void painPointsAreFollowedUntilTheyAreAnswered() {
        Ref pain = company.painPoint("Quotes take a week", p -> {
        });
        assertEquals(List.of("pain-point-not-assessed: Quotes take a week"), company.problems(DAY));
        company.change(pain, PainPoint.class, p -> {
            p.setFrequency(3);
            p.setSeverity(4);
        });
        assertEquals(List.of(), company.problems(DAY.plusDays(30)));
        assertEquals(List.of("pain-point-not-validated: Quotes take a week"), company.problems(DAY.plusDays(31)));
        company.change(pain, PainPoint.class, p -> p.setValidatedOn(DAY));
        assertEquals(List.of(), company.problems(DAY.plusDays(60)));
        assertEquals(List.of("pain-point-unanswered: Quotes take a week"), company.problems(DAY.plusDays(61)));
    }

    @Test
    void ownersChannelsCandidatesAndMandatesAreLookedAt() {
        Ref owner = company.person("Ines Roy");
        Ref practice = company.practice(PracticeKind.CHANNELS, "Channels");
        company.change(practice, Practice.class,
                p -> p.setOwner((Person) p.eResource().getResourceSet().getEObject(owner.uri().appendFragment("/"),
                        true)));
        company.change(owner, Person.class, p -> p.setLeft(DAY.minusDays(1)));
        Ref channel = company.make(CHANNEL, Channel.class, c -> c.setName("News"));
        Ref source = company.make(CONTENT_SOURCE, ContentSource.class, s -> s.setName("Trade journal"));
        Ref candidate = company.make(CANDIDATE, Candidate.class, (copy, c) -> {
            c.setSource(copy.get(source, ContentSource.class));
            c.setTitle("New refrigerants");
            c.setAddress("https://example.org/refrigerants");
            c.setPublished(DAY.minusDays(31));
        });
        company.make(MANDATE, Mandate.class, m -> m.setTitle("Mandate 2026"));
        assertEquals(List.of("candidate-waits: New refrigerants", "channel-without-rules: News",
                "mandate-not-validated: Mandate 2026", "owner-has-left: Channels"), company.problems(DAY));
        company.act("practices.take-candidate", candidate);
        Ref item = ((Link) company.value(candidate, "item")).ref();
        assertEquals(Storage.AGGREGATOR, company.value(item, "storage"));
        assertEquals("Trade journal", company.value(item, "source"));
        company.change(channel, Channel.class, c -> c.setClosedOn(DAY.minusDays(3)));
        company.pass(item, channel, DAY);
        assertEquals(List.of("mandate-not-validated: Mandate 2026", "owner-has-left: Channels",
                "passed-in-closed-channel: New refrigerants"),
                company.problems(DAY).stream()
                        .map(p -> p.replaceFirst(" – .*", "")).toList());
    }
}
