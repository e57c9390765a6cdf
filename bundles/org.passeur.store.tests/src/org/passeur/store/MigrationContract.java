// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.store.ContractModel.get;
import static org.passeur.store.ContractModel.list;
import static org.passeur.store.ContractModel.set;
import static org.passeur.store.EvolutionContract.lasting;
import static org.passeur.store.EvolutionContract.open;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.passeur.core.MigrationStep;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Ref;
import org.passeur.core.model.Entity;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;

/** What is more than an addition to a model comes by steps: all of them, or none. */
@SuppressWarnings("null")
abstract class MigrationContract {

    /** A new, empty database that can be opened several times. */
    abstract Engine engine();

    static MigrationStep step(int from, int to, Consumer<MigrationStep.Tables> what) {
        return new MigrationStep() {

            @Override
            public int from() {
                return from;
            }

            @Override
            public int to() {
                return to;
            }

            @Override
            public void apply(Tables tables) {
                what.accept(tables);
            }
        };
    }

    private static void named(ContractModel m, String type, String from, String to) {
        EClass of = m.type(type);
        of.getEStructuralFeature(from).setName(to);
        var annotation = of.getEAnnotation("http://passeur.org/model");
        String title = annotation.getDetails().get("title");
        if (title != null) {
            annotation.getDetails().put("title", title.replace(from, to));
        }
    }

    /** A room with a name and seats, renamed once; another one is gone. */
    private static long room(Engine engine, ContractModel m) {
        try (SqlRepository repository = open(lasting(engine), m); var copy = repository.open()) {
            Entity room = set(copy.create(m.type("Room")), "name", "Été", "seats", 12);
            Entity gone = set(copy.create(m.type("Room")), "name", "Gone", "seats", 3);
            copy.commit("made");
            set(room, "name", "Hiver");
            set(gone, "name", "Gone soon");
            copy.commit("changed");
            copy.delete(new Ref(m.type("Room"), gone.getId()));
            copy.commit("deleted");
            return room.getId();
        }
    }

    @Test
    void stepsRenameConvertAndMoveValues() {
        try (Engine engine = engine()) {
            long id = room(engine, new ContractModel());
            ContractModel m = new ContractModel().version(3,
                    step(2, 3, t -> t.sql("UPDATE " + t.table("Room") + " SET " + t.column("Room", "label")
                            + " = 'Grande salle' WHERE " + t.column("Room", "seats") + " = '12'")),
                    step(1, 2, t -> {
                        t.renameFeature("Room", "name", "label");
                        t.changeType("Room", "seats", EcorePackage.Literals.ESTRING);
                    }));
            EClass room = m.type("Room");
            named(m, "Room", "name", "label");
            room.getEStructuralFeature("seats").setEType(EcorePackage.Literals.ESTRING);
            for (int again = 0; again < 2; again++) {
                try (SqlRepository repository = open(lasting(engine), m); var copy = repository.open()) {
                    Ref ref = new Ref(room, id);
                    assertEquals("Grande salle", get(copy.get(ref), "label"));
                    assertEquals("12", get(copy.get(ref), "seats"));
                    assertEquals("Été", get(repository.history().asOf(ref, 1).orElseThrow(), "label"));
                    assertEquals("12", get(repository.history().asOf(ref, 1).orElseThrow(), "seats"));
                    assertEquals(1, repository.count(Query.of(room).where(Filter.eq("seats", "12"))));
                    assertEquals(1, repository.count(Query.of(room).where(Filter.contains("seats", "2"))),
                            "the folded text is there, too");
                    Ref gone = new Ref(room, id + 1);
                    Entity before = repository.history().asOf(gone, 1).orElseThrow();
                    assertEquals("Gone", get(before, "label"));
                    assertEquals("3", get(before, "seats"));
                    assertEquals("Gone soon", get(repository.history().asOf(gone, 2).orElseThrow(), "label"));
                }
            }
        }
    }

    @Test
    void aTypeComesBackToWhatItWas() {
        try (Engine engine = engine()) {
            long id = room(engine, new ContractModel());
            for (int version = 2; version <= 3; version++) {
                var type = version == 2 ? EcorePackage.Literals.ESTRING : EcorePackage.Literals.EINT;
                ContractModel m = new ContractModel().version(version,
                        step(version - 1, version, t -> t.changeType("Room", "seats", type)));
                m.type("Room").getEStructuralFeature("seats").setEType(type);
                try (SqlRepository repository = open(lasting(engine), m); var copy = repository.open()) {
                    assertEquals(version == 2 ? "12" : Integer.valueOf(12),
                            get(copy.get(new Ref(m.type("Room"), id)), "seats"));
                }
            }
        }
    }

    @Test
    void aStepThatFailsLeavesTheWorkspaceAsItWas() {
        List<Consumer<MigrationStep.Tables>> failing = List.of(
                t -> t.sql("UPDATE nowhere SET x = 1"),
                t -> t.renameFeature("Room", "nothing", "something"),
                t -> t.changeType("Room", "label", EcorePackage.Literals.EINT),
                t -> {
                    throw new IllegalStateException("thrown by the step");
                });
        for (Consumer<MigrationStep.Tables> second : failing) {
            try (Engine engine = engine()) {
                ContractModel old = new ContractModel();
                long id = room(engine, old);
                ContractModel m = new ContractModel().version(3,
                        step(1, 2, t -> {
                            t.renameFeature("Room", "name", "label");
                            t.changeType("Room", "seats", EcorePackage.Literals.ESTRING);
                            t.renameClass("Topic", "Subject");
                            t.sql("UPDATE " + t.table("Room") + " SET label = 'lost'");
                        }),
                        step(2, 3, second));
                PasseurException error = Contract.refused(Kind.INVALID, () -> open(lasting(engine), m).close());
                assertEquals("error.step", error.key());
                assertTrue(error.getMessage().contains("2") && error.getMessage().contains("3"), error.getMessage());
                try (SqlRepository repository = open(lasting(engine), old); var copy = repository.open()) {
                    Ref ref = new Ref(old.type("Room"), id);
                    assertEquals("Hiver", get(copy.get(ref), "name"));
                    assertEquals(12, get(copy.get(ref), "seats"));
                    assertEquals("Été", get(repository.history().asOf(ref, 1).orElseThrow(), "name"));
                    set(copy.get(ref), "seats", 13);
                    copy.commit("work goes on");
                }
            }
        }
    }

    private record Made(long item, long meeting, long gone, long room) {
    }

    private static EObject line(ContractModel m, String text, Object... more) {
        EObject line = EcoreUtil.create(m.type("Line"));
        set(line, "text", text);
        return set(line, more);
    }

    private static Made meeting(Engine engine, ContractModel m) {
        try (SqlRepository repository = open(lasting(engine), m); var copy = repository.open()) {
            Entity ann = set(copy.create(m.type("Person")), "name", "Ann");
            Entity topic = set(copy.create(m.type("Topic")), "name", "topic");
            Entity room = set(copy.create(m.type("Room")), "name", "room", "seats", 2);
            Entity channel = set(copy.create(m.type("Channel")), "name", "channel");
            Object[] values = { "title", "item", "owner", ann, "topics", List.of(topic), "tags", List.of("7", "8"),
                    "days",
                    List.of(LocalDate.of(2025, 1, 31)) };
            Entity item = set(copy.create(m.type("Item")), values);
            set(item, "lines", List.of(line(m, "one", "sub", List.of(line(m, "below"))), line(m, "two")), "summary",
                    line(m, "sum"));
            Entity gone = set(copy.create(m.type("Item")), values);
            set(gone, "lines", List.of(line(m, "three")));
            Entity meeting = set(copy.create(m.type("Meeting")), "date", LocalDate.of(2025, 1, 1), "place", room,
                    "places", List.of(channel, room));
            copy.commit("made");
            set(item, "owner", null, "topics", List.of(), "lines", List.of(line(m, "other")), "tags", List.of("9"));
            set(meeting, "place", channel, "places", List.of(room));
            copy.commit("changed");
            copy.delete(new Ref(m.type("Item"), gone.getId()));
            copy.commit("deleted");
            return new Made(item.getId(), meeting.getId(), gone.getId(), room.getId());
        }
    }

    @Test
    void referencesTablesOfLinksAndPartsFollowTheirNames() {
        try (Engine engine = engine()) {
            Made made = meeting(engine, new ContractModel());
            String[][] names = { { "Item", "owner", "keeper" }, { "Item", "topics", "subjects" },
                    { "Item", "lines", "rows" }, { "Item", "summary", "resume" }, { "Item", "tags", "words" },
                    { "Line", "sub", "below" }, { "Line", "text", "ordinal" }, { "Meeting", "place", "spot" },
                    { "Meeting", "places", "order_" }, { "Item", "title", "from" } };
            ContractModel m = new ContractModel().version(2, step(1, 2, t -> {
                for (String[] name : names) {
                    t.renameFeature(name[0], name[1], name[2]);
                }
            }));
            for (String[] name : names) {
                named(m, name[0], name[1], name[2]);
            }
            EClass item = m.type("Item");
            for (int again = 0; again < 2; again++) {
                try (SqlRepository repository = open(lasting(engine), m); var copy = repository.open()) {
                    Entity now = copy.get(new Ref(item, made.item()));
                    assertEquals(List.of("9"), List.copyOf(list(now, "words")));
                    assertEquals("other", get((EObject) list(now, "rows").getFirst(), "ordinal"));
                    assertEquals("sum", get((EObject) get(now, "resume"), "ordinal"));
                    Entity meeting = copy.get(new Ref(m.type("Meeting"), made.meeting()));
                    assertEquals("channel", get((EObject) get(meeting, "spot"), "name"));
                    assertEquals("room", get((EObject) list(meeting, "order_").getFirst(), "name"));

                    var history = repository.history();
                    Entity before = history.asOf(new Ref(item, made.item()), 1).orElseThrow();
                    assertEquals(2, list(before, "rows").size());
                    EObject one = (EObject) list(before, "rows").getFirst();
                    assertEquals("one", get(one, "ordinal"));
                    assertEquals("below", get((EObject) list(one, "below").getFirst(), "ordinal"));
                    assertTrue(before.eGet(item.getEStructuralFeature("keeper"), false) instanceof EObject);
                    assertEquals(1, list(before, "subjects").size());
                    Entity gone = history.asOf(new Ref(item, made.gone()), 2).orElseThrow();
                    assertEquals("three", get((EObject) list(gone, "rows").getFirst(), "ordinal"));
                    assertEquals(List.of("7", "8"), List.copyOf(list(gone, "words")));

                    if (again == 0) {
                        history.restore(new Ref(item, made.gone()), 2);
                        assertEquals(1, repository.count(Query.of(item).where(Filter.contains("from", "ite"))
                                .where(Filter.eq("keeper",
                                        gone.eGet(item.getEStructuralFeature("keeper"), false) == null
                                                ? null
                                                : repository.models().ref((EObject) gone
                                                        .eGet(item.getEStructuralFeature("keeper"), false))))));
                        set(meeting, "spot", null, "order_", List.of());
                        set(now, "resume", null, "words", List.of("a", "b"));
                        copy.commit("goes on");
                        history.restore(new Ref(m.type("Meeting"), made.meeting()), 2);
                        history.restore(new Ref(item, made.item()), 2);
                    }
                }
            }
        }
    }

    @Test
    void aClassIsCalledOtherwiseWhereverItIsNamed() {
        try (Engine engine = engine()) {
            Made made = meeting(engine, new ContractModel());
            ContractModel m = new ContractModel().version(2, step(1, 2, t -> {
                t.renameClass("Room", "Hall");
                t.renameClass("Item", "Thing");
                t.renameClass("Line", "Row");
            }));
            m.type("Room").setName("Hall");
            m.type("Item").setName("Thing");
            m.type("Line").setName("Row");
            EClass room = EcoreFactory.eINSTANCE.createEClass();
            room.setName("Room");
            room.getESuperTypes().add(m.type("Place"));
            EAttribute name = EcoreFactory.eINSTANCE.createEAttribute();
            name.setName("name");
            name.setEType(EcorePackage.Literals.ESTRING);
            room.getEStructuralFeatures().add(name);
            m.model.getEClassifiers().add(room);
            try (SqlRepository repository = open(lasting(engine), m); var copy = repository.open()) {
                assertEquals("room", repository.title(new Ref(m.type("Hall"), made.room())).orElseThrow());
                assertEquals(0, repository.count(Query.of(m.type("Room"))));
                Ref ref = new Ref(m.type("Meeting"), made.meeting());
                Entity before = repository.history().asOf(ref, 1).orElseThrow();
                assertEquals(new Ref(m.type("Hall"), made.room()), repository.models()
                        .ref((EObject) before.eGet(before.eClass().getEStructuralFeature("place"), false)));
                assertEquals("room",
                        get((EObject) list(copy.get(ref), "places").getFirst(), "name"), "the table of links names it");
                Entity gone = repository.history().asOf(new Ref(m.type("Thing"), made.gone()), 2).orElseThrow();
                assertEquals("three", get((EObject) list(gone, "lines").getFirst(), "text"));
                assertTrue(repository.history().objects(1).stream()
                        .anyMatch(o -> o.ref().equals(new Ref(m.type("Hall"), made.room()))));
                set(copy.create(room), "name", "a room of the new kind");
                copy.commit("both kinds");
                assertEquals(1, repository.count(Query.of(m.type("Hall"))));
            }
        }
    }

    @Test
    void manyValuesAndFoldedTextsConvert() {
        try (Engine engine = engine()) {
            Made made = meeting(engine, new ContractModel());
            ContractModel m = new ContractModel().version(2, step(1, 2, t -> {
                t.changeType("Item", "days", EcorePackage.Literals.ESTRING);
                t.changeType("Item", "tags", EcorePackage.Literals.EINTEGER_OBJECT);
                t.sql("DELETE FROM " + t.linkTable("Item", "tags") + " WHERE value_ > 100");
            }));
            m.type("Item").getEStructuralFeature("days").setEType(EcorePackage.Literals.ESTRING);
            m.type("Item").getEStructuralFeature("tags").setEType(EcorePackage.Literals.EINTEGER_OBJECT);
            try (SqlRepository repository = open(lasting(engine), m); var copy = repository.open()) {
                Entity item = copy.get(new Ref(m.type("Item"), made.item()));
                assertEquals(List.of("2025-01-31"), List.copyOf(list(item, "days")));
                assertEquals(List.of(9), List.copyOf(list(item, "tags")));
                assertEquals(List.of(7, 8), List.copyOf(list(repository.history()
                        .asOf(new Ref(m.type("Item"), made.item()), 1).orElseThrow(), "tags")));
                set(item, "tags", List.of(1, 2), "days", List.of("x"));
                copy.commit("of the new types");
            }
        }
    }
}
