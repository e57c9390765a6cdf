// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.store.ContractModel.get;
import static org.passeur.store.ContractModel.list;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.core.model.Entity;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;

/** What a commit keeps, what it refuses, and who is told of a conflict. */
@SuppressWarnings("null")
abstract class CommitContract extends Contract {

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
}
