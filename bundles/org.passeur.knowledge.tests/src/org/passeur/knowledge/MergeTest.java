// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.knowledge.TestCompany.DAY;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.HOLDING;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.INTERVIEW;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.NEED;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.PASSING;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.REMARK;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.REUSE_EVENT;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.passeur.core.ChangeSet;
import org.passeur.core.PasseurException;
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.core.model.Attachment;
import org.passeur.core.model.CoreFactory;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.knowledge.model.Holding;
import org.passeur.knowledge.model.Interview;
import org.passeur.knowledge.model.ItemLink;
import org.passeur.knowledge.model.KnowledgeFactory;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.knowledge.model.LifecycleState;
import org.passeur.knowledge.model.LinkKind;
import org.passeur.knowledge.model.Need;
import org.passeur.knowledge.model.Remark;
import org.passeur.organisation.model.Person;

/** Several items become one, with all that points at them, and can be several again. */
@TestInstance(Lifecycle.PER_CLASS)
class MergeTest {

    private final TestCompany company = new TestCompany();
    private final Ref anna = company.person("Anna");
    private final Ref ben = company.person("Ben");

    @AfterAll
    void close() {
        company.close();
    }

    private void link(Ref from, LinkKind kind, Ref to) {
        try (WorkingCopy copy = company.repository.open()) {
            ItemLink link = KnowledgeFactory.eINSTANCE.createItemLink();
            link.setKind(kind);
            link.setTarget(copy.get(to, KnowledgeItem.class));
            copy.get(from, KnowledgeItem.class).getLinks().add(link);
            copy.commit("link");
        }
    }

    private void attach(Ref item, String hash) {
        company.change(item, KnowledgeItem.class, i -> {
            Attachment attachment = CoreFactory.eINSTANCE.createAttachment();
            attachment.setName(hash + ".txt");
            attachment.setHash(hash);
            i.getAttachments().add(attachment);
        });
    }

    private long count(EClass type, Ref item) {
        return company.repository.count(Query.of(type).where(Filter.eq(type == INTERVIEW ? "items" : "item", item)));
    }

    private Map<String, Object> everything() {
        Map<String, Object> all = new TreeMap<>();
        for (EClass type : List.of(KNOWLEDGE_ITEM, HOLDING, PASSING, REUSE_EVENT, NEED, REMARK, INTERVIEW)) {
            List<String> columns = company.models.visibleFeatures(type).stream().map(f -> f.getName())
                    .filter(n -> !n.equals("links") && !n.equals("attachments")).toList();
            company.repository.rows(Query.of(type).columns(columns))
                    .forEach(row -> all.put(row.ref().toString(), row.values()));
        }
        company.repository.rows(Query.of(KNOWLEDGE_ITEM).columns("links.kind", "links.target", "attachments.hash"))
                .forEach(row -> all.put(row.ref() + "/parts", row.values()));
        return all;
    }

    @Test
    void everythingIsRepointedNothingDoubledAndAllComesBack() {
        Ref billing = company.topic("Billing");
        Ref team = company.team("Sales");
        Ref kept = company.structured("Invoices", billing, anna);
        Ref gone = company.item("How to invoice", i -> {
            i.setBody("Another text");
            i.setCriticality(4);
        });
        Ref other = company.item("Orders", 2);
        link(other, LinkKind.RELATES, kept);
        link(other, LinkKind.RELATES, gone);
        link(other, LinkKind.SUPPORTS, gone);
        link(gone, LinkKind.RELATES, other);
        link(gone, LinkKind.RELATES, kept);
        link(kept, LinkKind.RELATES, gone);
        attach(kept, "aa");
        attach(gone, "aa");
        attach(gone, "bb");
        company.hold(anna, kept, DAY.minusDays(10), null);
        Ref better = company.hold(anna, gone, DAY.minusDays(30), null);
        company.change(better, Holding.class, h -> h.setLevel(5));
        company.hold(ben, gone);
        company.pass(kept, DAY);
        company.pass(gone, DAY);
        company.pass(gone, DAY.minusDays(3));
        company.reuse(gone, team, DAY.minusDays(1));
        try (WorkingCopy copy = company.repository.open()) {
            KnowledgeItem item = copy.get(gone, KnowledgeItem.class);
            Need need = copy.create(NEED, Need.class);
            need.setItem(item);
            need.setDate(DAY);
            Remark remark = copy.create(REMARK, Remark.class);
            remark.setItem(item);
            remark.setDate(DAY);
            remark.setWords("Is this right?");
            Interview interview = copy.create(INTERVIEW, Interview.class);
            interview.setPerson(copy.get(anna, Person.class));
            interview.setDate(DAY);
            interview.getItems().add(item);
            interview.getItems().add(copy.get(kept, KnowledgeItem.class));
            copy.commit("around");
        }
        Map<String, Object> before = everything();

        ChangeSet merged = Merge.run(company.repository, kept, List.of(gone), Merge.Body.JOIN, Locale.FRENCH);

        assertEquals(ChangeSet.Kind.MERGE, merged.kind());
        assertEquals("1 connaissance fusionnée dans « Invoices »", merged.label());
        assertTrue(company.repository.title(gone).isEmpty());
        assertEquals(2, count(HOLDING, kept));
        assertEquals(2, count(PASSING, kept));
        assertEquals(1, count(REUSE_EVENT, kept));
        assertEquals(1, count(NEED, kept));
        assertEquals(1, count(REMARK, kept));
        assertEquals(1, count(INTERVIEW, kept));
        try (WorkingCopy copy = company.repository.open()) {
            KnowledgeItem item = copy.get(kept, KnowledgeItem.class);
            assertTrue(item.getBody().contains("## How to invoice\n\nAnother text"), item.getBody());
            assertEquals(4, item.getCriticality());
            assertEquals(List.of("aa", "bb"), item.getAttachments().stream().map(Attachment::getHash).toList());
            assertEquals(1, item.getLinks().size());
            assertEquals(LifecycleState.REUSED, item.getState());
            assertEquals(DAY.minusDays(3), item.getSharedOn());
            KnowledgeItem pointing = copy.get(other, KnowledgeItem.class);
            assertEquals(List.of(LinkKind.RELATES, LinkKind.SUPPORTS),
                    pointing.getLinks().stream().map(ItemLink::getKind).toList());
            assertTrue(pointing.getLinks().stream().allMatch(l -> l.getTarget() == item));
        }
        assertEquals(5, company.repository.rows(Query.of(HOLDING).columns("level")
                .where(Filter.eq("item", kept)).where(Filter.eq("person", anna))).getFirst().get("level"));

        company.repository.history().revert(merged.number());
        assertEquals(before, everything());
    }

    @Test
    void nothingMergesWithItself() {
        Ref item = company.item("Alone", 1);
        assertThrows(PasseurException.class,
                () -> Merge.run(company.repository, item, List.of(item), Merge.Body.KEEP, Locale.ENGLISH));
    }

    @Test
    void duplicatesAreProposedUnlessLinked() {
        Ref one = company.item("Procédure d'accueil des clients", i -> {
        });
        Ref two = company.item("PROCEDURE D’ACCUEIL DES  CLIENTS", i -> {
        });
        assertTrue(Duplicates.of(company.repository, DAY).stream()
                .anyMatch(p -> p.first().ref().equals(one) && p.second().ref().equals(two)));
        link(two, LinkKind.REPLACES, one);
        assertTrue(Duplicates.of(company.repository, DAY).stream().noneMatch(p -> p.first().ref().equals(one)));
    }
}
