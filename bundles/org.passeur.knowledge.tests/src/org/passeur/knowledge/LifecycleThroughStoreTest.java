// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.passeur.knowledge.TestCompany.DAY;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.PASSING;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.passeur.core.PasseurException;
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.knowledge.model.Freshness;
import org.passeur.knowledge.model.Holding;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.knowledge.model.LifecycleState;
import org.passeur.knowledge.model.Passing;
import org.passeur.organisation.model.Membership;
import org.passeur.organisation.model.Person;

/** The steps of an item as they follow from what is saved. */
@TestInstance(Lifecycle.PER_CLASS)
class LifecycleThroughStoreTest {

    private final TestCompany company = new TestCompany();
    private final Ref topic = company.topic("Invoices");
    private final Ref anna = company.person("Anna");

    @BeforeEach
    void today() {
        company.today(DAY);
    }

    @AfterAll
    void close() {
        company.close();
    }

    @Test
    void aTitleIsIdentifiedATextIsCaptured() {
        Ref item = company.item("Invoices", i -> {
        });
        assertEquals(LifecycleState.IDENTIFIED, company.value(item, "state"));
        assertEquals(DAY, company.value(item, "identifiedOn"));
        company.today(DAY.plusDays(5));
        company.change(item, KnowledgeItem.class, i -> i.setBody("Some text"));
        assertEquals(LifecycleState.CAPTURED, company.value(item, "state"));
        assertEquals(DAY.plusDays(5), company.value(item, "capturedOn"));
        company.change(item, KnowledgeItem.class, i -> i.setBody("  \n"));
        assertEquals(LifecycleState.IDENTIFIED, company.value(item, "state"));
        assertNull(company.value(item, "capturedOn"));
    }

    @Test
    void structuredNeedsTemplateTopicAndVerifier() {
        Ref item = company.structured("Invoices", topic, anna);
        assertEquals(LifecycleState.STRUCTURED, company.value(item, "state"));
        company.change(item, KnowledgeItem.class, i -> i.setVerifier(null));
        assertEquals(LifecycleState.CAPTURED, company.value(item, "state"));
        assertNull(company.value(item, "structuredOn"));
    }

    @Test
    void theVerifiersDeletionTakesTheStepBack() {
        Ref bob = company.person("Bob");
        Ref item = company.structured("Invoices", topic, bob);
        company.delete(bob);
        assertEquals(LifecycleState.CAPTURED, company.value(item, "state"));
    }

    @Test
    void aPassingSharesAndItsDeletionTakesThatBack() {
        Ref item = company.structured("Invoices", topic, anna);
        Ref later = company.pass(item, DAY.minusDays(1));
        Ref first = company.pass(item, DAY.minusDays(9));
        assertEquals(LifecycleState.SHARED, company.value(item, "state"));
        assertEquals(DAY.minusDays(9), company.value(item, "sharedOn"));
        company.delete(first);
        assertEquals(DAY.minusDays(1), company.value(item, "sharedOn"));
        company.delete(later);
        assertEquals(LifecycleState.STRUCTURED, company.value(item, "state"));
        assertNull(company.value(item, "sharedOn"));
    }

    @Test
    void aPassingThatMovesToAnotherItemLeavesTheFirst() {
        Ref item = company.structured("Invoices", topic, anna);
        Ref other = company.structured("Orders", topic, anna);
        Ref passing = company.pass(item, DAY);
        try (WorkingCopy copy = company.repository.open()) {
            copy.get(passing, Passing.class).setItem(copy.get(other, KnowledgeItem.class));
            copy.commit("move");
        }
        assertEquals(LifecycleState.STRUCTURED, company.value(item, "state"));
        assertEquals(LifecycleState.SHARED, company.value(other, "state"));
    }

    @Test
    void sharedOnlyCountsAfterItsPredecessors() {
        Ref item = company.item("Invoices", i -> i.setBody("Text"));
        company.pass(item, DAY);
        assertEquals(LifecycleState.CAPTURED, company.value(item, "state"));
        assertEquals(DAY, company.value(item, "sharedOn"));
    }

    @Test
    void reusedOnlyByATeamWithoutHolderOnThatDay() {
        Ref anna = company.person("Anna");
        Ref sales = company.team("Sales");
        company.member(anna, sales, DAY.minusDays(100), null);
        Ref item = company.structured("Invoices", topic, anna);
        company.pass(item, DAY.minusDays(50));
        Ref holding = company.hold(anna, item, DAY.minusDays(20), null);
        company.reuse(item, sales, DAY.minusDays(10));
        assertEquals(LifecycleState.SHARED, company.value(item, "state"), "Anna of Sales held it that day");
        company.change(holding, Holding.class, h -> h.setSince(DAY.minusDays(9)));
        assertEquals(LifecycleState.REUSED, company.value(item, "state"), "nobody held it yet");
        assertEquals(DAY.minusDays(10), company.value(item, "reusedOn"));
        company.change(holding, Holding.class, h -> h.setSince(DAY.minusDays(10)));
        assertEquals(LifecycleState.SHARED, company.value(item, "state"), "the first day counts");
        company.delete(holding);
        assertEquals(LifecycleState.REUSED, company.value(item, "state"));
    }

    @Test
    void membershipsAndDeparturesCountForReuse() {
        Ref anna = company.person("Anna");
        Ref sales = company.team("Sales");
        Ref item = company.structured("Invoices", topic, anna);
        company.pass(item, DAY.minusDays(50));
        company.hold(anna, item);
        company.reuse(item, sales, DAY.minusDays(10));
        assertEquals(LifecycleState.REUSED, company.value(item, "state"), "Anna is in no team");
        Ref membership = company.member(anna, sales, null, null);
        assertEquals(LifecycleState.SHARED, company.value(item, "state"));
        company.change(anna, Person.class, p -> p.setLeft(DAY.minusDays(11)));
        assertEquals(LifecycleState.REUSED, company.value(item, "state"), "she had left the day before");
        company.change(anna, Person.class, p -> p.setLeft(DAY.minusDays(10)));
        assertEquals(LifecycleState.SHARED, company.value(item, "state"), "it was her last day");
        company.change(membership, Membership.class, m -> m.setTo(DAY.minusDays(11)));
        assertEquals(LifecycleState.REUSED, company.value(item, "state"));
    }

    @Test
    void aWholeImportAtOnceIsDerivedToo() {
        Ref sales = company.team("Sales");
        try (WorkingCopy copy = company.repository.open()) {
            KnowledgeItem item = copy.get(company.structured("Invoices", topic, anna), KnowledgeItem.class);
            item.setCapturedOn(LocalDate.of(2025, 1, 1));
            item.setStructuredOn(LocalDate.of(2025, 2, 1));
            item.setSharedOn(LocalDate.of(2020, 1, 1));
            copy.commit("older");
            assertEquals(LocalDate.of(2025, 1, 1), company.value(company.models.ref(item), "capturedOn"));
            assertEquals(LocalDate.of(2025, 1, 1), company.value(company.models.ref(item), "identifiedOn"));
            company.pass(company.models.ref(item), LocalDate.of(2025, 3, 1));
            company.reuse(company.models.ref(item), sales, LocalDate.of(2025, 4, 1));
            Ref ref = company.models.ref(item);
            assertEquals(
                    List.of(LifecycleState.IDENTIFIED, LifecycleState.CAPTURED, LifecycleState.STRUCTURED,
                            LifecycleState.SHARED,
                            LifecycleState.REUSED),
                    List.of(company.value(ref, "stateOn", LocalDate.of(2025, 1, 1).minusDays(1)) == null
                            ? LifecycleState.IDENTIFIED
                            : LifecycleState.ARCHIVED,
                            company.value(ref, "stateOn", LocalDate.of(2025, 1, 31)),
                            company.value(ref, "stateOn", LocalDate.of(2025, 2, 1)),
                            company.value(ref, "stateOn", LocalDate.of(2025, 3, 31)),
                            company.value(ref, "stateOn", LocalDate.of(2025, 4, 1))));
        }
    }

    @Test
    void itemAndPassingInOneCommit() {
        try (WorkingCopy copy = company.repository.open()) {
            KnowledgeItem item = copy.create(KNOWLEDGE_ITEM, KnowledgeItem.class);
            item.setTitle("All at once");
            item.setSharedOn(DAY.minusDays(99));
            Passing passing = copy.create(PASSING, Passing.class);
            passing.setItem(item);
            passing.setDate(DAY.minusDays(3));
            KnowledgeItem other = copy.create(KNOWLEDGE_ITEM, KnowledgeItem.class);
            other.setTitle("Only said to be shared");
            other.setSharedOn(DAY.minusDays(99));
            copy.commit("all");
            assertEquals(DAY.minusDays(3), company.value(company.models.ref(item), "sharedOn"));
            assertNull(company.value(company.models.ref(other), "sharedOn"));
        }
    }

    @Test
    void archivedIsAboveAllAndNeverInFuture() {
        Ref item = company.structured("Invoices", topic, anna);
        company.change(item, KnowledgeItem.class, i -> i.setArchivedOn(DAY));
        assertEquals(LifecycleState.ARCHIVED, company.value(item, "state"));
        company.change(item, KnowledgeItem.class, i -> i.setArchivedOn(null));
        assertEquals(LifecycleState.STRUCTURED, company.value(item, "state"));
        PasseurException refused = assertThrows(PasseurException.class,
                () -> company.change(item, KnowledgeItem.class, i -> i.setArchivedOn(DAY.plusDays(1))));
        assertEquals("error.item.archived-future", refused.key());
        assertThrows(PasseurException.class, () -> company.pass(item, DAY.plusDays(1)));
    }

    @Test
    void dueDateAndFreshnessFollowTheVerification() {
        Ref item = company.item("Invoices", i -> i.setVerifiedOn(DAY));
        assertEquals(DAY.plusDays(90), company.value(item, "dueOn"));
        assertEquals(Freshness.FRESH, company.value(item, "freshness", DAY.plusDays(75)));
        assertEquals(Freshness.DUE, company.value(item, "freshness", DAY.plusDays(76)));
        assertEquals(Freshness.DUE, company.value(item, "freshness", DAY.plusDays(90)));
        assertEquals(Freshness.EXPIRED, company.value(item, "freshness", DAY.plusDays(91)));
    }

    @Test
    void topicsCannotContainThemselves() {
        Ref sub = company.topic("Reminders");
        company.change(sub, org.passeur.knowledge.model.Topic.class, t -> {
        });
        try (WorkingCopy copy = company.repository.open()) {
            var parent = copy.get(topic, org.passeur.knowledge.model.Topic.class);
            var child = copy.get(sub, org.passeur.knowledge.model.Topic.class);
            child.setParent(parent);
            parent.setParent(child);
            PasseurException refused = assertThrows(PasseurException.class, () -> copy.commit("cycle"));
            assertEquals("error.topic.cycle", refused.key());
        }
    }
}
