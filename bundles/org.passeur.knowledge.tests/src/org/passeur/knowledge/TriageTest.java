// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.passeur.knowledge.TestCompany.DAY;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.HOLDING;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.TOPIC;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.passeur.core.ChangeSet;
import org.passeur.core.PasseurException;
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.knowledge.Triage.Change;
import org.passeur.knowledge.VerificationSheet.Line;
import org.passeur.knowledge.VerificationSheet.Reading;
import org.passeur.knowledge.model.Interview;
import org.passeur.knowledge.model.ItemKind;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.organisation.model.Person;

/** What is set on many items at once: by hand, by a sheet that comes back, and from the notes of an interview. */
@TestInstance(Lifecycle.PER_CLASS)
class TriageTest {

    private final TestCompany company = new TestCompany();

    @AfterAll
    void close() {
        company.close();
    }

    @Test
    void manyAtOnceAndBackAsOne() {
        Ref anna = company.person("Anna");
        Ref known = company.topic("Café");
        List<Ref> items = new ArrayList<>();
        try (WorkingCopy copy = company.repository.open()) {
            for (int i = 0; i < 1100; i++) {
                KnowledgeItem item = copy.create(KNOWLEDGE_ITEM, KnowledgeItem.class);
                item.setTitle("Imported " + i);
                items.add(company.models.ref(item));
            }
            copy.commit("import", ChangeSet.Kind.IMPORT);
        }
        company.hold(anna, items.getFirst());
        long topics = company.repository.count(Query.of(TOPIC));
        ChangeSet done = Triage.apply(company.repository, items, Change.NONE.withKind(ItemKind.FACT).withCriticality(4)
                .withHolders(2, anna).withVerifier(anna).withNewTopics("cafe", "Thé"), DAY, Locale.ENGLISH);
        assertEquals(ChangeSet.Kind.BULK, done.kind());
        assertEquals("1,100 items sorted", done.label());
        Filter all = Filter.eq("kind", ItemKind.FACT).and(Filter.eq("criticality", 4)).and(Filter.eq("verifier", anna))
                .and(Filter.eq("topics", known));
        assertEquals(1100, company.repository.count(Query.of(KNOWLEDGE_ITEM).where(all)));
        assertEquals(1100, company.repository.count(Query.of(HOLDING).where(Filter.eq("person", anna))),
                "who holds one already does not hold it twice");
        assertEquals(topics + 1, company.repository.count(Query.of(TOPIC)));
        company.repository.history().revert(done.number());
        assertEquals(0, company.repository.count(Query.of(KNOWLEDGE_ITEM).where(Filter.eq("kind", ItemKind.FACT))));
        assertEquals(1, company.repository.count(Query.of(HOLDING).where(Filter.eq("person", anna))));
        assertEquals(topics, company.repository.count(Query.of(TOPIC)));
        assertThrows(PasseurException.class,
                () -> Triage.apply(company.repository, items, Change.NONE.withCriticality(6), DAY, Locale.ENGLISH));
    }

    @Test
    void aVerificationRoundGoesOutAndComesBack() {
        Ref zoe = company.make(org.passeur.organisation.model.OrganisationPackage.Literals.PERSON, Person.class, p -> {
            p.setName("Zoé");
            p.setEmail("zoe@example.org");
        });
        Ref topic = company.topic("Rounds");
        Ref first = company.structured("First", topic, zoe);
        Ref second = company.structured("Second", topic, zoe);
        Ref third = company.structured("Third", topic, zoe);
        company.change(third, KnowledgeItem.class, i -> i.setVerifiedOn(DAY.minusDays(10)));
        company.change(second, KnowledgeItem.class, i -> i.setVerifiedOn(DAY.minusDays(80)));
        VerificationRound round = VerificationRound.of(company.repository, DAY).stream()
                .filter(r -> r.verifier().ref().equals(zoe)).findFirst().orElseThrow();
        assertEquals(List.of("Second", "First"), round.items().stream().map(e -> e.item().title()).toList(),
                "due first, then never");
        assertEquals("zoe@example.org", round.email());
        List<String> headers = VerificationSheet.headers(Locale.FRENCH);
        List<Line> lines = List.of(
                new Line(2, List.of(first.toString(), "First", "", "", "", "Oui", "")),
                new Line(3, List.of(second.toString(), "Second", "", "", "", "non", "The form has changed")),
                new Line(4, List.of(third.toString(), "Third", "", "", "", "peut-être", "")),
                new Line(5, List.of("passeur:/knowledge/KnowledgeItem/999999", "", "", "", "", "oui")),
                new Line(6, List.of(first.toString(), "", "", "", "", "oui", "")),
                new Line(7, List.of(third.toString(), "Third", "", "", "", "", "")));
        Reading reading = VerificationSheet.read(company.repository, headers, lines);
        assertEquals(List.of(4, 5, 6), reading.rejected().stream().map(r -> r.line()).toList());
        assertEquals(1, reading.empty());
        ChangeSet done = VerificationSheet.apply(company.repository, reading, DAY, Locale.ENGLISH);
        assertEquals(ChangeSet.Kind.BULK, done.kind());
        assertEquals(DAY, company.value(first, "verifiedOn"));
        assertEquals(DAY.plusDays(90), company.value(first, "dueOn"));
        assertEquals(DAY.minusDays(80), company.value(second, "verifiedOn"));
        assertEquals(1, company.repository.count(Query.of(org.passeur.knowledge.model.KnowledgePackage.Literals.REMARK)
                .where(Filter.eq("item", second)).where(Filter.eq("author", zoe))));
        assertThrows(PasseurException.class, () -> VerificationSheet.read(company.repository, List.of("Title"), lines));
    }

    @Test
    void notesBecomeItemsThatThePersonHolds() {
        Ref uma = company.person("Uma");
        try (WorkingCopy copy = company.repository.open()) {
            Interview interview = Interviews.begin(copy, copy.get(uma, Person.class), null, DAY, Locale.FRENCH);
            interview.setNotes("+ Fait: le four chauffe trop\nDe dix degrés.\n");
            List<KnowledgeItem> items = Interviews.itemsFromNotes(copy, interview);
            assertEquals(0, Interviews.itemsFromNotes(copy, interview).size());
            copy.commit("interview");
            Ref item = company.models.ref(items.getFirst());
            assertEquals(ItemKind.FACT, company.value(item, "kind"));
            assertEquals(1, company.value(item, "holders"));
            assertEquals("le four chauffe trop", company.value(item, "title"));
        }
    }
}
