// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.store.ContractModel.get;
import static org.passeur.store.ContractModel.list;
import static org.passeur.store.ContractModel.set;
import static org.passeur.store.EvolutionContract.lasting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.passeur.core.Domain;
import org.passeur.core.Models;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Ref;
import org.passeur.core.model.Entity;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;

/** A plug-in goes and comes back: what it brought is read, named, kept, and as it was. */
@SuppressWarnings("null")
abstract class AbsentContract {

    /** A new, empty database that can be opened several times. */
    abstract Engine engine();

    static SqlRepository open(Engine engine, Models models) {
        return new SqlRepository(models, lasting(engine), "test", Clock.systemUTC());
    }

    /** What {@link #make} made. */
    record Made(long ann, long gadget, long guest, long team, long item, long ticket) {
    }

    static Made make(Engine engine) {
        GadgetModel m = new GadgetModel();
        try (SqlRepository repository = open(engine, m.models()); var copy = repository.open()) {
            Entity ann = set(copy.create(m.base.type("Person")), "name", "Ann");
            Entity guest = set(copy.create((EClass) m.model.getEClassifier("Guest")), "name", "Gus", "company", "ACME");
            Entity team = set(copy.create(m.base.type("Team")), "name", "t", "lead", guest, "members",
                    List.of(ann, guest));
            EObject wheel = set(EcoreUtil.create((EClass) m.model.getEClassifier("Wheel")), "size", 26);
            Entity gadget = set(copy.create((EClass) m.model.getEClassifier("Gadget")), "name", "Clé anglaise",
                    "colour",
                    ((EEnum) m.model.getEClassifier("Colour")).getEEnumLiteral("RED"), "note", "**long**", "since",
                    LocalDate.of(2024, 2, 29), "tags", List.of("a", "b"), "keeper", ann, "wheels", List.of(wheel));
            Entity item = set(copy.create(m.base.type("Item")), "title", "an item");
            Entity ticket = set(copy.create((EClass) m.model.getEClassifier("Ticket")), "item", item);
            copy.commit("made");
            set(gadget, "name", "Clé plate");
            copy.commit("changed");
            return new Made(ann.getId(), gadget.getId(), guest.getId(), team.getId(), item.getId(), ticket.getId());
        }
    }

    static void isThere(SqlRepository repository, Made made, String name) {
        Models models = repository.models();
        EClass gadget = models.require("gadgets.Gadget");
        Ref ref = new Ref(gadget, made.gadget());
        try (var copy = repository.open()) {
            Entity found = copy.get(ref);
            assertEquals(name, get(found, "name"));
            assertEquals("RED", ((Enumerator) get(found, "colour")).getName());
            assertEquals("**long**", get(found, "note"));
            assertEquals(LocalDate.of(2024, 2, 29), get(found, "since"));
            assertEquals(List.of("a", "b"), List.copyOf(list(found, "tags")));
            assertEquals("Ann", get((EObject) get(found, "keeper"), "name"));
            assertEquals(26, get((EObject) list(found, "wheels").getFirst(), "size"));
            Entity team = copy.get(new Ref(models.require("Team"), made.team()));
            assertEquals("ACME", get((EObject) get(team, "lead"), "company"));
            assertEquals(2, list(team, "members").size());
        }
        var row = repository.rows(Query.of(gadget).columns("name", "colour", "keeper", "tags")
                .where(Filter.contains("name", "cle")).orderBy("name")).getFirst();
        assertEquals(name, row.title());
        assertEquals("Cherry", models.label((Enumerator) row.get("colour"), Locale.ENGLISH));
        assertEquals("Cerise", models.label((Enumerator) row.get("colour"), Locale.FRENCH));
        assertEquals("Gizmo", models.label(gadget, Locale.ENGLISH));
        assertEquals("Bidules", models.plural(gadget, Locale.FRENCH));
        assertEquals("Peinture", models.label(gadget, "colour", Locale.FRENCH));
        assertEquals(gadget, models.require("bidules"));
        assertEquals(2, repository.count(Query.of(models.require("Person"))), "a guest is a person");
        assertTrue(repository.referrers(new Ref(models.require("Person"), made.ann())).stream()
                .anyMatch(r -> r.other().ref().equals(ref)));
        assertEquals("Clé anglaise", get(repository.history().asOf(ref, 1).orElseThrow(), "name"));
    }

    @Test
    void theObjectsOfAnAbsentPlugInAreReadAndComeBackWithIt() {
        try (Engine engine = engine()) {
            Made made = make(engine);
            for (int again = 0; again < 2; again++) {
                try (SqlRepository without = open(engine, new ContractModel().models())) {
                    Models models = without.models();
                    Domain domain = models.domain(models.require("Gadget")).orElseThrow();
                    assertTrue(domain.absent());
                    assertEquals("Atelier", domain.texts().get(Locale.FRENCH, "domain.gadgets"));
                    assertFalse(models.absent(models.require("Person")));
                    assertFalse(models.entityClasses().stream().anyMatch(c -> c.getName().equals("Secret")),
                            "what was hidden stays hidden");
                    assertTrue(models.find("gadgets.Secret").filter(c -> !models.hidden(c)).isEmpty());
                    isThere(without, made, "Clé plate");
                    try (var copy = without.open()) {
                        set(copy.create(models.require("Person")), "name", "made meanwhile").eClass();
                        copy.commit("work goes on");
                        copy.delete(new Ref(models.require("Person"),
                                without.ids(Query.of(models.require("Person"))
                                        .where(Filter.contains("name", "meanwhile")))[0]));
                        copy.commit("and this too");
                    }
                }
            }
            GadgetModel m = new GadgetModel();
            try (SqlRepository back = open(engine, m.models()); var copy = back.open()) {
                assertFalse(back.models().absent(back.models().require("Gadget")));
                isThere(back, made, "Clé plate");
                Ref ref = new Ref((EClass) m.model.getEClassifier("Gadget"), made.gadget());
                set(copy.get(ref), "name", "Clé de douze");
                copy.commit("it is alive");
                isThere(back, made, "Clé de douze");
            }
        }
    }

    @Test
    void nothingOfAnAbsentPlugInChangesAndWhatItNeedsStays() {
        try (Engine engine = engine()) {
            Made made = make(engine);
            try (SqlRepository without = open(engine, new ContractModel().models())) {
                Models models = without.models();
                Ref gadget = new Ref(models.require("Gadget"), made.gadget());
                Ref ann = new Ref(models.require("Person"), made.ann());
                long before = without.lastChangeSet();
                refused(without, "error.absent", copy -> set(copy.get(gadget), "name", "x"));
                refused(without, "error.absent", copy -> copy.delete(gadget));
                refused(without, "error.absent", copy -> copy.create(models.require("Ticket")));
                PasseurException blocked = refused(without, "error.blocked-absent", copy -> copy.delete(ann));
                assertTrue(blocked.getMessage().contains("Gizmo") && blocked.getMessage().contains("Clé plate"),
                        blocked.getMessage());
                refused(without, "error.blocked-absent",
                        copy -> copy.delete(new Ref(models.require("Item"), made.item())));
                assertEquals("error.absent",
                        Contract.refused(Kind.INVALID, () -> without.history().restore(gadget, 1)).key());
                assertEquals("error.absent",
                        Contract.refused(Kind.INVALID, () -> without.history().revert(before)).key());
                assertEquals(before, without.lastChangeSet());
                isThere(without, made, "Clé plate");
            }
        }
    }

    private static PasseurException refused(SqlRepository repository, String key,
            java.util.function.Consumer<org.passeur.core.WorkingCopy> change) {
        try (var copy = repository.open()) {
            PasseurException error = Contract.refused(Kind.INVALID, () -> {
                change.accept(copy);
                copy.commit("must not be");
            });
            assertEquals(key, error.key());
            return error;
        }
    }

    /** A class that an absent model refers to is called otherwise meanwhile. */
    @Test
    void anAbsentModelFollowsWhatItRefersTo() {
        try (Engine engine = engine()) {
            Made made = make(engine);
            ContractModel m = new ContractModel().version(2, MigrationContract.step(1, 2, t -> {
                t.renameClass("Item", "Thing");
                t.renameFeature("Person", "jobTitle", "post");
            }));
            m.type("Item").setName("Thing");
            m.type("Person").getEStructuralFeature("jobTitle").setName("post");
            try (SqlRepository without = open(engine, m.models()); var copy = without.open()) {
                isThere(without, made, "Clé plate");
                Entity ticket = copy.get(new Ref(without.models().require("Ticket"), made.ticket()));
                assertEquals("an item", get((EObject) get(ticket, "item"), "title"));
            }
        }
    }
}
