// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.knowledge.TestCompany.DAY;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.HOLDING;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.INTERVIEW;
import static org.passeur.organisation.model.OrganisationPackage.Literals.MEMBERSHIP;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.passeur.core.Link;
import org.passeur.core.PasseurException;
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.core.action.Doubt;
import org.passeur.core.model.Attachment;
import org.passeur.core.model.CoreFactory;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.organisation.PersonalData;
import org.passeur.organisation.model.Membership;
import org.passeur.organisation.model.Person;

/** All that is held on a person, and what is left of it after its erasure. */
@TestInstance(Lifecycle.PER_CLASS)
class ErasureTest {

    private final TestCompany company = new TestCompany();

    @AfterAll
    void close() {
        company.close();
    }

    @Test
    void theFiguresOfTheTeamStay() {
        Ref team = company.team("Bakery");
        Ref ada = company.make(PERSON, Person.class, p -> {
            p.setName("Ada Lovelace");
            p.setEmail("ada@example.org");
            p.setJobTitle("Baker in chief");
            p.setExternalId("ada@example.org");
            p.setLeft(DAY.minusDays(400));
        });
        Ref membership = company.member(ada, team);
        company.change(membership, Membership.class, m -> m.setRole("Chief"));
        Ref item = company.item("Sourdough", i -> {
            i.setCriticality(5);
            i.setBody("Ask ada lovelace, or write to ADA@example.org. Adamant dough is no good.");
        });
        company.hold(ada, item);
        try (WorkingCopy copy = company.repository.open()) {
            Interviews.begin(copy, copy.get(ada, Person.class), null, DAY, Locale.ENGLISH);
            copy.commit("interview");
        }
        PersonalData.Export export = PersonalData.export(company.repository, ada, DAY);
        assertEquals("ada@example.org", export.own().get("email"));
        assertEquals(List.of(HOLDING, INTERVIEW, MEMBERSHIP), List.copyOf(export.related().keySet()));
        assertEquals(List.of("Sourdough"), export.mentions().stream().map(Link::title).toList());
        BusFactor before = BusFactor.of(company.repository, DAY).getFirst();

        PersonalData.Erasure erasure = PersonalData.erase(company.repository, ada, DAY, Locale.FRENCH);

        assertTrue(erasure.neutralName().startsWith("Ancien collègue "), erasure.neutralName());
        assertEquals(erasure.neutralName(), company.value(ada, "name"));
        for (String column : List.of("email", "jobTitle", "alias", "externalId", "manager")) {
            assertNull(company.value(ada, column), column);
        }
        assertNotNull(company.value(ada, "left"));
        assertNull(company.value(membership, "role"));
        assertEquals(0, company.repository.count(Query.of(INTERVIEW)));
        assertEquals(
                "Ask " + erasure.neutralName() + ", or write to " + erasure.neutralName()
                        + ". Adamant dough is no good.",
                company.value(item, "body"));
        BusFactor after = BusFactor.of(company.repository, DAY).getFirst();
        assertEquals(before.criticalItems(), after.criticalItems());
        assertEquals(before.factor(), after.factor());
        assertFalse(PersonalData.export(company.repository, ada, DAY).own().containsKey("email"));
        assertThrows(PasseurException.class,
                () -> PersonalData.erase(company.repository, ada, DAY, Locale.FRENCH));
    }

    private void verifier(Ref item, Ref person) {
        try (WorkingCopy copy = company.repository.open()) {
            copy.get(item, KnowledgeItem.class).setVerifier(copy.get(person, Person.class));
            copy.commit("verifier");
        }
    }

    @Test
    void aNamesakeKeepsHerNameAndWhatIsSaidOfHer() {
        Ref one = company.person("Grace Hopper");
        Ref other = company.person("Grace Hopper");
        company.person("Anna Grace Hopper");
        Ref hers = company.item("Ask Grace Hopper", i -> i.setBody("Not Anna Grace Hopper"));
        Ref others = company.item("Ask Grace Hopper too", i -> i.setBody("Grace Hopper"));
        Ref unclear = company.item("Of Grace Hopper", i -> i.setBody("Whoever"));
        verifier(hers, one);
        verifier(others, other);
        long before = company.change(others, KnowledgeItem.class, i -> i.setBody("Changed")).number() - 1;

        PersonalData.Erasure erasure = PersonalData.erase(company.repository, one, DAY, Locale.ENGLISH);

        assertEquals("Ask " + erasure.neutralName(), company.value(hers, "title"));
        assertEquals("Not Anna Grace Hopper", company.value(hers, "body"));
        assertEquals("Ask Grace Hopper too", company.value(others, "title"));
        assertEquals("Of Grace Hopper", company.value(unclear, "title"));
        assertEquals("Grace Hopper", company.value(other, "name"));
        assertEquals("Grace Hopper",
                company.repository.history().asOf(others, before).map(e -> ((KnowledgeItem) e).getBody())
                        .orElse(""));
        assertTrue(doubtful(erasure).containsAll(List.of(others, unclear)), erasure.doubts().toString());

        PersonalData.Erasure last = PersonalData.erase(company.repository, other, DAY, Locale.ENGLISH);

        assertEquals("Of " + last.neutralName(), company.value(unclear, "title"));
        assertEquals(1, company.repository.count(Query.of(PERSON).where(Filter.contains("name", "Hopper"))));
    }

    private static List<Ref> doubtful(PersonalData.Erasure erasure) {
        return erasure.doubts().stream().map(doubt -> doubt.object().ref()).toList();
    }

    @Test
    void aFirstNameAloneAndInitialsAreInDoubt() {
        Ref jeanne = company.person("Jeanne Vidal");
        company.person("Jeanne Vidalin");
        company.change(jeanne, Person.class, p -> p.setName("Jeanne Martin"));
        Ref first = company.item("Glazing",
                i -> i.setBody("Long ago.\n\nIt was Jeanne who knew how, and nobody else."));
        Ref initials = company.item("Kept by J. Martin", i -> i.setBody("Nothing"));
        Ref points = company.item("Ovens", i -> i.setBody("See the notes of J.M."));
        Ref former = company.item("Sieves", i -> i.setBody("As Vidal said"));
        Ref part = company.item("Bowls", i -> {
            Attachment letter = CoreFactory.eINSTANCE.createAttachment();
            letter.setName("Letter to Jeanne.txt");
            letter.setHash("0".repeat(64));
            i.getAttachments().add(letter);
        });
        company.item("Small", i -> i.setBody("Jeanneton, Marie-Jeanne, Martinique, JM and jeanne are others"));
        company.item("In full", i -> i.setBody("Ask Jeanne Martin"));

        PersonalData.Erasure erasure = PersonalData.erase(company.repository, jeanne, DAY, Locale.ENGLISH);

        assertEquals(Set.of(first, initials, points, former, part), Set.copyOf(doubtful(erasure)));
        assertEquals("Kept by J. Martin", company.value(initials, "title"), "it is not rewritten");
        Map<String, String> excerpts = erasure.doubts().stream()
                .collect(Collectors.toMap(doubt -> doubt.object().title() + "." + doubt.feature(), Doubt::excerpt));
        assertEquals("Long ago. It was Jeanne who knew how, and nobody else.", excerpts.get("Glazing.body"));
        assertEquals("Letter to Jeanne.txt", excerpts.get("Bowls.attachments"));
    }

    @Test
    void aNameThatIsAWordIsNoWordEverywhere() {
        Ref max = company.person("Max");
        Ref hers = company.item("Max knows", i -> i.setBody("At Max's"));
        Ref others = company.item("Rooms", i -> i.setBody("For max 5 people"));
        verifier(hers, max);

        PersonalData.Erasure erasure = PersonalData.erase(company.repository, max, DAY, Locale.ENGLISH);

        assertEquals(erasure.neutralName() + " knows", company.value(hers, "title"));
        assertEquals("For max 5 people", company.value(others, "body"));
    }
}
