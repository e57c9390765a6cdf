// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.store.ContractModel.get;
import static org.passeur.store.ContractModel.list;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.core.model.Entity;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;

/** Objects go in and come out as they were. */
@SuppressWarnings("null")
abstract class ObjectsContract extends Contract {

    static Stream<Arguments> values() {
        return Stream.of(Arguments.of("body", "é\u00e0\u0153 \ud83d\ude00 \u4e2d\u6587 \u202e e\u0301"),
                Arguments.of("body", ""),
                Arguments.of("body", "x".repeat(2_000_000)),
                Arguments.of("body", "line\r\n\ttab 'quote' \"double\" ; -- /* \\ %_?"),
                Arguments.of("note", null), Arguments.of("title", "x".repeat(1000)),
                Arguments.of("title", "\u4e2d".repeat(1000)), Arguments.of("title", "  spaces  "),
                Arguments.of("score", null),
                Arguments.of("score", 5), Arguments.of("weight", -1.5e300), Arguments.of("weight", Double.MIN_VALUE),
                Arguments.of("weight", 0.1 + 0.2), Arguments.of("share", null), Arguments.of("share", Math.PI),
                Arguments.of("done", true), Arguments.of("done", false), Arguments.of("size", Long.MAX_VALUE),
                Arguments.of("size", Long.MIN_VALUE), Arguments.of("everyDays", Integer.MIN_VALUE),
                Arguments.of("since", LocalDate.of(1, 1, 1)), Arguments.of("since", LocalDate.of(9999, 12, 31)),
                Arguments.of("since", LocalDate.of(1582, 10, 15)), Arguments.of("since", LocalDate.of(2024, 2, 29)),
                Arguments.of("since", LocalDate.of(1900, 3, 1)),
                Arguments.of("at", Instant.parse("2024-03-31T01:30:00Z")),
                Arguments.of("at", Instant.parse("2024-10-27T00:30:00.123456Z")), Arguments.of("at", Instant.EPOCH),
                Arguments.of("at", Instant.parse("1850-01-01T00:00:00Z")),
                Arguments.of("tags", List.of("b", "a", "b", "")),
                Arguments.of("tags", List.of()),
                Arguments.of("days", List.of(LocalDate.of(2020, 1, 2), LocalDate.of(1999, 1, 1))));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueComesBackAsItWas(String feature, Object value) {
        Ref ref = made("Item", "title", "x", feature, value);
        assertEquals(value, kept(ref, feature));
        set(ref, "title", "other", feature, value);
        assertEquals(value, kept(ref, feature));
        assertEquals(value,
                repository.rows(Query.of(m.type("Item")).columns(feature), List.of(ref.id())).getFirst().get(feature));
    }

    @Test
    void literalsAndDefaultsComeBack() {
        Ref ref = made("Item", "title", "x");
        assertEquals(m.kind("MOUSE"), kept(ref, "kind"));
        assertEquals(90, kept(ref, "everyDays"));
        set(ref, "kind", m.kind("ZEBRA"), "everyDays", 0);
        assertEquals(m.kind("ZEBRA"), kept(ref, "kind"));
        assertEquals(0, kept(ref, "everyDays"));
    }

    @Test
    void theStoreKeepsNumberVersionAndMoments() {
        Ref ref = made("Item", "title", "x");
        try (WorkingCopy copy = repository.open()) {
            Entity item = copy.get(ref);
            Instant created = item.getCreated();
            assertNotNull(created);
            assertEquals(1, item.getVersion());
            ContractModel.set(item, "title", "y");
            copy.commit("changed");
            assertEquals(2, item.getVersion());
            assertEquals(created, item.getCreated());
            assertFalse(item.getModified().isBefore(created));
            assertFalse(copy.isDirty());
            ContractModel.set(item, "title", "z");
            assertTrue(copy.isDirty());
            copy.commit("changed again");
            assertEquals(3, item.getVersion());
        }
        assertEquals(3, kept(ref, "version"));
    }

    @Test
    void nothingChangedIsNoChangeSet() {
        Ref ref = made("Item", "title", "x");
        long before = repository.lastChangeSet();
        try (WorkingCopy copy = repository.open()) {
            Entity item = copy.get(ref);
            ContractModel.set(item, "title", "y");
            ContractModel.set(item, "title", "x");
            assertEquals(0, copy.commit("nothing").number());
        }
        assertEquals(before, repository.lastChangeSet());
        assertEquals(1, kept(ref, "version"));
    }

    /** Engines differ in what they would make of it. */
    @ParameterizedTest
    @ValueSource(strings = { "a\u0000b", "\ud800", "x\udc00y", "\udc00\ud800", "\ud83d" })
    void whatIsNoCharacterIsRefused(String text) {
        long before = repository.lastChangeSet();
        for (String feature : List.of("title", "body", "note")) {
            PasseurException error = refused(Kind.INVALID, () -> made("Item", "title", "t", feature, text));
            assertEquals("error.characters", error.key());
        }
        refused(Kind.INVALID, () -> made("Item", "title", "t", "tags", List.of("fine", text)));
        assertEquals(before, repository.lastChangeSet());
        assertEquals("\ud83d\ude00", kept(made("Item", "title", "\ud83d\ude00"), "title"));
    }

    @ParameterizedTest
    @ValueSource(ints = { 4, 5, 14, 15 })
    void aDayThatNeverWasIsRefused(int number) {
        LocalDate day = LocalDate.of(1582, 10, number);
        if (number == 4 || number == 15) {
            assertEquals(day, kept(made("Item", "title", "t", "since", day), "since"));
            assertEquals(List.of(day), kept(made("Item", "title", "t", "days", List.of(day)), "days"));
        } else {
            assertEquals("error.no-day", refused(Kind.INVALID, () -> made("Item", "title", "t", "since", day)).key());
            refused(Kind.INVALID, () -> made("Item", "title", "t", "days", List.of(day)));
        }
    }

    @Test
    void whatIsNotCommittedIsNotKept() {
        long before = repository.count(Query.of(m.type("Item")));
        try (WorkingCopy copy = repository.open()) {
            ContractModel.set(copy.create(m.type("Item")), "title", "never");
            assertTrue(copy.isDirty());
        }
        assertEquals(before, repository.count(Query.of(m.type("Item"))));
    }

    @Test
    void manyReferencesKeepTheirOrder() {
        Ref a = made("Topic", "name", "a");
        Ref b = made("Topic", "name", "b");
        Ref c = made("Topic", "name", "c");
        Ref item;
        try (WorkingCopy copy = repository.open()) {
            Entity made = ContractModel.set(copy.create(m.type("Item")), "title", "x", "topics",
                    List.of(copy.get(c), copy.get(a), copy.get(b)));
            copy.commit("made");
            item = ref(made);
        }
        assertEquals(List.of("c", "a", "b"), names(item));
        change(item, i -> ((EList<?>) get(i, "topics")).move(0, 2));
        assertEquals(List.of("b", "c", "a"), names(item));
        change(item, i -> list(i, "topics").remove(1));
        assertEquals(List.of("b", "a"), names(item));
        change(item, i -> list(i, "topics").clear());
        assertEquals(List.of(), names(item));
    }

    private List<Object> names(Ref item) {
        try (WorkingCopy copy = repository.open()) {
            return list(copy.get(item), "topics").stream().map(t -> get((EObject) t, "name")).toList();
        }
    }

    @Test
    void objectsMayPointAtEachOtherInOneCommit() {
        Ref first;
        try (WorkingCopy copy = repository.open()) {
            Entity one = ContractModel.set(copy.create(m.type("Person")), "name", "one");
            Entity two = ContractModel.set(copy.create(m.type("Person")), "name", "two", "manager", one);
            Entity alone = ContractModel.set(copy.create(m.type("Person")), "name", "alone");
            ContractModel.set(alone, "manager", alone);
            ContractModel.set(one, "manager", two);
            copy.commit("both");
            first = ref(one);
        }
        try (WorkingCopy copy = repository.open()) {
            Entity one = copy.get(first);
            EObject two = (EObject) get(one, "manager");
            assertEquals("two", get(two, "name"));
            assertSame(one, get(two, "manager"));
            assertSame(two, copy.get(new Ref(m.type("Person"), ((Entity) two).getId())));
        }
    }

    @Test
    void aReferenceMayLeadToSeveralClasses() {
        Ref room = made("Room", "name", "Blue");
        Ref channel = made("Channel", "name", "News");
        Ref meeting;
        try (WorkingCopy copy = repository.open()) {
            Entity made = ContractModel.set(copy.create(m.type("Meeting")), "date", LocalDate.of(2024, 1, 1), "place",
                    copy.get(channel), "places", List.of(copy.get(room), copy.get(channel)));
            copy.commit("made");
            meeting = ref(made);
        }
        try (WorkingCopy copy = repository.open()) {
            Entity found = copy.get(meeting);
            assertEquals("News", get((EObject) get(found, "place"), "name"));
            assertEquals(List.of(m.type("Room"), m.type("Channel")),
                    list(found, "places").stream().map(p -> ((EObject) p).eClass()).toList());
        }
    }

    @Test
    void reservedWordsAreKept() {
        Ref meeting = made("Meeting", "date", LocalDate.of(2024, 1, 1), "from", "f", "to", "t", "order", 3, "user", "u",
                "left", "l",
                "value", "v", "position", "p", "key", "k");
        for (String[] pair : new String[][] { { "from", "f" }, { "to", "t" }, { "user", "u" }, { "left", "l" },
                { "value", "v" },
                { "position", "p" }, { "key", "k" } }) {
            assertEquals(pair[1], kept(meeting, pair[0]));
        }
        assertEquals(3, kept(meeting, "order"));
    }

    @Test
    void partsAreKeptInTheirOrderAndDepth() {
        Ref target = made("Item", "title", "target");
        Ref item;
        try (WorkingCopy copy = repository.open()) {
            Entity made = ContractModel.set(copy.create(m.type("Item")), "title", "x", "lines",
                    List.of(part("text", "1", "sub", List.of(part("text", "1.1"), part("text", "1.2"))),
                            part("text", "2"),
                            part("text", "3", "target", copy.get(target))),
                    "summary", part("text", "all"));
            copy.commit("made");
            item = ref(made);
        }
        assertEquals("1(1.1,1.2) 2 3>target | all", shape(item));
        change(item, i -> {
            ((EList<?>) get(i, "lines")).move(0, 2);
            EObject last = (EObject) list(i, "lines").get(2);
            ContractModel.set(last, "text", "two");
            list(i, "lines").add(1, part("text", "new", "sub", List.of(part("text", "deep"))));
            list((EObject) list(i, "lines").get(2), "sub").remove(0);
            ContractModel.set(i, "summary", part("text", "other"));
        });
        assertEquals("3>target new(deep) 1(1.2) two | other", shape(item));
        change(item, i -> {
            list(i, "lines").clear();
            ContractModel.set(i, "summary", null);
        });
        assertEquals(" | ", shape(item));
        assertEquals(0, repository.count(Query.of(m.type("Line"))
                .where(org.passeur.core.query.Filter.in("text", List.of("1.2", "deep", "two", "other")))));
    }

    private String shape(Ref item) {
        try (WorkingCopy copy = repository.open()) {
            Entity found = copy.get(item);
            EObject summary = (EObject) get(found, "summary");
            return String.join(" ", list(found, "lines").stream().map(l -> shape((EObject) l)).toList()) + " | "
                    + (summary == null ? "" : shape(summary));
        }
    }

    private static String shape(EObject line) {
        EObject target = (EObject) get(line, "target");
        List<Object> sub = list(line, "sub");
        return get(line, "text") + (target == null ? "" : ">" + get(target, "title"))
                + (sub.isEmpty() ? ""
                        : "(" + String.join(",", sub.stream().map(s -> shape((EObject) s)).toList()) + ")");
    }

    @Test
    void aCopyOfAPartGetsANumberOfItsOwn() {
        Ref item = made("Item", "title", "x", "lines", List.of(part("text", "1")));
        change(item, i -> list(i, "lines").add(EcoreUtil.copy((EObject) list(i, "lines").getFirst())));
        assertEquals("1 1 | ", shape(item));
    }

    @Test
    void aPartMayMoveToAnotherObject() {
        Ref from = made("Item", "title", "from", "lines",
                List.of(part("text", "moving", "sub", List.of(part("text", "below")))));
        Ref to = made("Item", "title", "to");
        try (WorkingCopy copy = repository.open()) {
            list(copy.get(to), "lines").add(list(copy.get(from), "lines").getFirst());
            copy.commit("moved");
        }
        assertEquals(" | ", shape(from));
        assertEquals("moving(below) | ", shape(to));
    }

    @Test
    void titlesAreThoseOfTheModel() {
        Ref person = made("Person", "name", "Zoé");
        Ref item = made("Item", "title", "Thing");
        Ref holding;
        try (WorkingCopy copy = repository.open()) {
            Entity made = ContractModel.set(copy.create(m.type("Holding")), "person", copy.get(person), "item",
                    copy.get(item));
            copy.commit("made");
            holding = ref(made);
            assertEquals(repository.models().title(made), repository.title(holding).orElseThrow());
        }
        assertEquals("Zoé – Thing", repository.title(holding).orElseThrow());
        Ref room = made("Room", "seats", 3);
        assertTrue(repository.title(room).orElseThrow().endsWith(" " + room.id()));
        var titles = repository.titles(Arrays.asList(person, item, room, new Ref(m.type("Item"), 99_999_999)));
        assertEquals(3, titles.size());
    }
}
