// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.store.ContractModel.get;
import static org.passeur.store.ContractModel.list;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
    void whoeverSavesSecondIsToldOfTheConflict() {
        Ref ref = made("Item", "title", "x");
        try (WorkingCopy mine = repository.open(); WorkingCopy theirs = repository.open()) {
            ContractModel.set(mine.get(ref), "title", "mine");
            ContractModel.set(theirs.get(ref), "body", "theirs");
            theirs.commit("first");
            PasseurException error = refused(Kind.CONFLICT, () -> mine.commit("second"));
            assertTrue(error.getMessage().contains("mine"), error.getMessage());
            assertNotEquals(error.sentence(Locale.FRENCH), error.sentence(Locale.ENGLISH));
            assertTrue(mine.isDirty());
        }
        assertEquals("x", kept(ref, "title"));
        assertEquals("theirs", kept(ref, "body"));
    }

    @Test
    void aConflictKeepsNothingOfTheCommit() {
        Ref one = made("Item", "title", "one");
        Ref two = made("Item", "title", "two");
        try (WorkingCopy mine = repository.open()) {
            ContractModel.set(mine.get(one), "title", "1");
            ContractModel.set(mine.get(two), "title", "2");
            set(two, "title", "zwei");
            long before = repository.lastChangeSet();
            refused(Kind.CONFLICT, () -> mine.commit("both"));
            assertEquals(before, repository.lastChangeSet());
        }
        assertEquals("one", kept(one, "title"));
    }

    @Test
    void whatWasDeletedMeanwhileIsAConflict() {
        Ref ref = made("Item", "title", "x");
        try (WorkingCopy mine = repository.open()) {
            ContractModel.set(mine.get(ref), "title", "mine");
            delete(ref);
            assertEquals("error.gone", refused(Kind.CONFLICT, () -> mine.commit("late")).key());
        }
        try (WorkingCopy copy = repository.open()) {
            assertTrue(copy.find(ref).isEmpty());
            refused(Kind.NOT_FOUND, () -> copy.get(ref));
        }
    }

    @Test
    void deletingWhatWasChangedMeanwhileIsAConflict() {
        Ref ref = made("Item", "title", "x");
        try (WorkingCopy mine = repository.open()) {
            mine.delete(ref);
            set(ref, "title", "y");
            refused(Kind.CONFLICT, () -> mine.commit("late"));
        }
        assertEquals("y", kept(ref, "title"));
    }

    @Test
    void pointingAtWhatWasDeletedMeanwhileIsAConflict() {
        Ref person = made("Person", "name", "p");
        Ref item = made("Item", "title", "x");
        try (WorkingCopy mine = repository.open()) {
            ContractModel.set(mine.get(item), "owner", mine.get(person));
            delete(person);
            refused(Kind.CONFLICT, () -> mine.commit("late"));
        }
        assertNull(kept(item, "owner"));
    }

    @Test
    void whatTheModelForbidsIsNamed() {
        Ref ref = made("Item", "title", "fine");
        for (Object[] wrong : new Object[][] { { "title", "", "error.required" }, { "title", null, "error.required" },
                { "title", "x".repeat(1001), "error.too-long" }, { "score", 0, "error.too-small" },
                { "score", 6, "error.too-large" },
                { "since", LocalDate.of(12024, 1, 1), "error.date" }, { "weight", Double.NaN, "error.too-small" } }) {
            PasseurException error = refused(Kind.INVALID, () -> set(ref, wrong[0], wrong[1]));
            assertEquals(wrong[2], error.key());
        }
        PasseurException error = refused(Kind.INVALID, () -> made("Person", "name", "p", "jobTitle", "x".repeat(21)));
        assertTrue(error.getMessage().contains("21") && error.getMessage().contains("20"), error.getMessage());
        refused(Kind.INVALID, () -> made("Holding", "level", 2));
        refused(Kind.INVALID, () -> set(ref, "owner", EcoreUtil.create(m.type("Person"))));
        assertEquals("fine", kept(ref, "title"));
        assertEquals(1, kept(ref, "version"));
    }

    @Test
    void aCopyCanBeMendedAndCommittedAfterARefusal() {
        try (WorkingCopy copy = repository.open()) {
            Entity item = copy.create(m.type("Item"));
            refused(Kind.INVALID, () -> copy.commit("no title"));
            assertEquals(0, item.getVersion());
            ContractModel.set(item, "title", "now");
            assertEquals(1, copy.commit("with title").created());
            assertEquals("now", kept(ref(item), "title"));
        }
    }

    @Test
    void aCommitMayBeDatedByAnother() {
        Instant then = Instant.parse("2023-05-06T07:08:09Z");
        try (WorkingCopy copy = repository.open()) {
            Entity item = ContractModel.set(copy.create(m.type("Item")), "title", "old");
            var set = copy.commit("long ago", org.passeur.core.ChangeSet.Kind.SYSTEM, then, "Ada");
            assertEquals(then, item.getCreated());
            var kept = repository.history().changeSet(set.number()).orElseThrow();
            assertEquals(then, kept.at());
            assertEquals("Ada", kept.who());
        }
    }

    @Test
    void aCopyReadsListsOfWhatIsKeptAndOfWhatItFlushed() {
        made("Item", "title", "kept beside a copy");
        Query beside = Query.of(m.type("Item")).where(Filter.contains("title", "beside a copy"));
        try (WorkingCopy copy = repository.open()) {
            ContractModel.set(copy.create(m.type("Item")), "title", "made beside a copy");
            assertEquals(1, copy.rows(beside).size());
            copy.flush();
            assertEquals(2, copy.rows(beside).size());
        }
        assertEquals(1, repository.rows(beside).size());
    }

    @Test
    void manyCanBeFlushedIntoOneChangeSet() {
        Ref topic = made("Topic", "name", "flushed");
        long before = repository.lastChangeSet();
        Ref early;
        Ref updated = made("Item", "title", "updated");
        try (WorkingCopy copy = repository.open()) {
            Entity first = null;
            for (int i = 0; i < 2500; i++) {
                Entity item = ContractModel.set(copy.create(m.type("Item")), "title", "flush " + i);
                list(item, "topics").add(copy.get(topic));
                if (first != null && i % 2 == 0) {
                    list(item, "lines").add(part("text", "to the first", "target", first));
                }
                first = first == null ? item : first;
                if (i % 500 == 499) {
                    ContractModel.set(copy.get(updated), "title", "updated " + i);
                    copy.flush();
                    assertTrue(copy.resourceSet().getResources().isEmpty());
                }
            }
            early = ref(first);
            ContractModel.set(copy.get(early), "body", "changed after the flush");
            var done = copy.commit("import", org.passeur.core.ChangeSet.Kind.IMPORT);
            assertEquals(before + 2, done.number());
            assertEquals(2500, done.created());
            assertEquals(1, done.updated());
        }
        assertEquals("changed after the flush", kept(early, "body"));
        assertEquals(1, repository.history().of(early).size());
        assertEquals("updated", repository.history().of(updated).getFirst().features().getFirst().from());
        assertEquals(2500, repository.count(Query.of(m.type("Item"))
                .where(org.passeur.core.query.Filter.contains("title", "FLUSH "))));
        repository.history().revert(before + 2);
        assertEquals(0, repository.count(Query.of(m.type("Item"))
                .where(org.passeur.core.query.Filter.contains("title", "FLUSH "))));
        assertEquals("updated", kept(updated, "title"));
    }

    @Test
    void aRefusalAfterAFlushKeepsNothing() {
        long before = repository.count(Query.of(m.type("Topic")));
        try (WorkingCopy copy = repository.open()) {
            ContractModel.set(copy.create(m.type("Topic")), "name", "a");
            copy.flush();
            copy.create(m.type("Topic"));
            refused(Kind.INVALID, () -> copy.commit("no name"));
        }
        assertEquals(before, repository.count(Query.of(m.type("Topic"))));
    }

    @Test
    void whatWasMadeAndDeletedInOneCommitLeavesNoTrace() {
        long before = repository.lastChangeSet();
        try (WorkingCopy copy = repository.open()) {
            Entity gone = ContractModel.set(copy.create(m.type("Topic")), "name", "gone");
            copy.flush();
            copy.delete(ref(gone));
            Entity never = ContractModel.set(copy.create(m.type("Topic")), "name", "never");
            copy.delete(ref(never));
            ContractModel.set(copy.create(m.type("Topic")), "name", "stays");
            var done = copy.commit("one stays");
            assertEquals(before + 1, done.number());
            assertEquals(1, done.created());
            assertEquals(0, done.deleted());
            assertTrue(repository.history().of(ref(gone)).isEmpty());
        }
    }

    @Test
    void manyThreadsMaySaveAtOnce() throws Exception {
        Ref shared = made("Item", "title", "shared", "everyDays", 0);
        int threads = 6;
        int each = 15;
        List<Thread> all = Stream.generate(() -> new Thread(() -> {
            for (int i = 0; i < each; i++) {
                boolean saved = false;
                while (!saved) {
                    try {
                        change(shared,
                                item -> ContractModel.set(item, "everyDays", (Integer) get(item, "everyDays") + 1));
                        saved = true;
                    } catch (PasseurException e) {
                        if (e.kind() != Kind.CONFLICT) {
                            throw e;
                        }
                    }
                }
            }
        })).limit(threads).toList();
        all.forEach(Thread::start);
        for (Thread thread : all) {
            thread.join();
        }
        assertEquals(threads * each, kept(shared, "everyDays"));
        assertEquals(threads * each + 1, repository.history().of(shared).size());
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
