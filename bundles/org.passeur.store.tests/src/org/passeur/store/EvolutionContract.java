// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.store.ContractModel.get;
import static org.passeur.store.ContractModel.set;

import java.time.Clock;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Ref;
import org.passeur.core.model.CorePackage;
import org.passeur.core.model.Entity;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;

/** A workspace follows its models: what is new gets room, what is there stays. */
@SuppressWarnings("null")
abstract class EvolutionContract {

    /** A new, empty database that can be opened several times. */
    abstract Engine engine();

    static SqlRepository open(Engine engine, ContractModel m) {
        return new SqlRepository(m.models(), engine, "test", Clock.systemUTC());
    }

    /** An engine that stays open when a repository on it is closed. */
    static Engine lasting(Engine engine) {
        return new Engine() {

            @Override
            public Dialect dialect() {
                return engine.dialect();
            }

            @Override
            public java.sql.Connection connect() throws java.sql.SQLException {
                return engine.connect();
            }

            @Override
            public boolean holder() {
                return true;
            }

            @Override
            public void close() {
                // the test closes it
            }
        };
    }

    private static EAttribute attribute(EClass owner, String name, org.eclipse.emf.ecore.EDataType type,
            String otherwise) {
        EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setName(name);
        attribute.setEType(type);
        attribute.setDefaultValueLiteral(otherwise);
        owner.getEStructuralFeatures().add(attribute);
        return attribute;
    }

    private static EReference reference(EClass owner, String name, EClass type, boolean many) {
        EReference reference = EcoreFactory.eINSTANCE.createEReference();
        reference.setName(name);
        reference.setEType(type);
        reference.setUpperBound(many ? -1 : 1);
        owner.getEStructuralFeatures().add(reference);
        return reference;
    }

    @Test
    void additionsApplyThemselves() {
        try (Engine engine = engine()) {
            ContractModel old = new ContractModel();
            long id;
            try (SqlRepository repository = open(lasting(engine), old); var copy = repository.open()) {
                Entity item = set(copy.create(old.type("Item")), "title", "Été", "kind", old.kind("ANT"));
                copy.commit("made");
                set(item, "title", "Hiver");
                copy.commit("changed");
                id = item.getId();
            }
            ContractModel m = new ContractModel();
            EClass item = m.type("Item");
            attribute(item, "colour", EcorePackage.Literals.ESTRING, null);
            attribute(item, "amount", EcorePackage.Literals.EINT, "7");
            attribute(item, "second", (EEnum) m.model.getEClassifier("Kind"), "ANT");
            attribute(item, "long", CorePackage.Literals.TEXT, null);
            reference(item, "also", m.type("Person"), false);
            reference(item, "others", item, true);
            EClass gadget = EcoreFactory.eINSTANCE.createEClass();
            gadget.setName("Gadget");
            gadget.getESuperTypes().add(CorePackage.Literals.ENTITY);
            attribute(gadget, "name", EcorePackage.Literals.ESTRING, null);
            m.model.getEClassifiers().add(gadget);
            var literal = EcoreFactory.eINSTANCE.createEEnumLiteral();
            literal.setName("BEE");
            literal.setValue(9);
            ((EEnum) m.model.getEClassifier("Kind")).getELiterals().add(literal);
            for (int again = 0; again < 2; again++) {
                try (SqlRepository repository = open(lasting(engine), m); var copy = repository.open()) {
                    Ref ref = new Ref(item, id);
                    Entity found = copy.get(ref);
                    assertEquals("Hiver", get(found, "title"));
                    assertEquals(m.kind("ANT"), get(found, "kind"));
                    assertEquals(7, get(found, "amount"));
                    assertEquals(m.kind("ANT"), get(found, "second"));
                    assertEquals(1, repository.count(Query.of(item).where(Filter.eq("amount", 7))));
                    assertEquals("Été", get(repository.history().asOf(ref, 1).orElseThrow(), "title"));
                    Entity person = set(copy.create(m.type("Person")), "name", "p");
                    set(copy.create(gadget), "name", "g");
                    Entity fresh = set(copy.create(item), "title", "new", "colour", "Bleu", "also", person, "others",
                            List.of(found),
                            "kind", m.kind("BEE"));
                    copy.commit("with what is new");
                    assertEquals("Bleu",
                            repository.rows(Query.of(item).columns("colour").where(Filter.contains("colour", "BLEU"))
                                    .orderBy("colour")).getFirst().get("colour"));
                    assertTrue(fresh.getId() > id);
                    copy.delete(new Ref(item, fresh.getId()));
                    copy.commit("gone");
                }
            }
        }
    }

    /** A plug-in adds a subclass: what could point at one class may point at several now. */
    @Test
    void aReferenceMayPointAtMoreClassesThanBefore() {
        try (Engine engine = engine()) {
            ContractModel old = new ContractModel();
            long person;
            long team;
            try (SqlRepository repository = open(lasting(engine), old); var copy = repository.open()) {
                Entity ann = set(copy.create(old.type("Person")), "name", "Ann");
                Entity made = set(copy.create(old.type("Team")), "name", "t", "lead", ann, "members", List.of(ann));
                copy.commit("made");
                person = ann.getId();
                team = made.getId();
            }
            ContractModel m = new ContractModel();
            EClass guest = EcoreFactory.eINSTANCE.createEClass();
            guest.setName("Guest");
            guest.getESuperTypes().add(m.type("Person"));
            m.model.getEClassifiers().add(guest);
            for (int again = 0; again < 2; again++) {
                try (SqlRepository repository = open(lasting(engine), m); var copy = repository.open()) {
                    Ref ann = new Ref(m.type("Person"), person);
                    assertEquals(List.of("lead", "members"),
                            repository.referrers(ann).stream().map(r -> r.feature().getName()).distinct().toList());
                    Entity found = copy.get(new Ref(m.type("Team"), team));
                    assertEquals("Ann", get((Entity) get(found, "lead"), "name"));
                    Entity bob = set(copy.create(guest), "name", "Bob");
                    set(copy.create(m.type("Team")), "name", "u", "lead", bob, "members",
                            List.of(bob, ContractModel.list(found, "members").getFirst()));
                    copy.commit("a guest leads");
                }
            }
        }
    }

    @Test
    void aNewerWorkspaceIsRefusedInWords() {
        try (Engine engine = engine()) {
            ContractModel newer = new ContractModel().version(3);
            open(lasting(engine), newer).close();
            PasseurException error = Contract.refused(Kind.INVALID,
                    () -> open(lasting(engine), new ContractModel()).close());
            assertEquals("error.newer", error.key());
            assertTrue(error.getMessage().contains("3") && error.getMessage().contains("1"), error.getMessage());
        }
    }

    @Test
    void aLongerTextFitsWhereTheModelAllowsIt() {
        try (Engine engine = engine()) {
            open(lasting(engine), new ContractModel()).close();
            ContractModel m = new ContractModel();
            m.type("Person").getEStructuralFeature("jobTitle").getEAnnotation("http://passeur.org/model").getDetails()
                    .put("length", "50");
            try (SqlRepository repository = open(lasting(engine), m); var copy = repository.open()) {
                set(copy.create(m.type("Person")), "name", "p", "jobTitle", "x".repeat(50));
                copy.commit("fits");
            }
        }
    }

    @Test
    void twoClassesOfOneNameHaveTablesOfTheirOwn() {
        try (Engine engine = engine()) {
            ContractModel m = new ContractModel();
            ContractModel other = new ContractModel();
            other.model.setName("other");
            other.model.setNsPrefix("other");
            other.model.setNsURI("http://passeur.org/test/other");
            m.with(other);
            try (SqlRepository repository = open(lasting(engine), m); var copy = repository.open()) {
                set(copy.create(m.type("Topic")), "name", "here");
                set(copy.create(other.type("Topic")), "name", "there");
                copy.commit("both");
                assertEquals("here", repository.rows(Query.of(m.type("Topic"))).getFirst().title());
                assertEquals("there", repository.rows(Query.of(other.type("Topic"))).getFirst().title());
            }
        }
    }
}
