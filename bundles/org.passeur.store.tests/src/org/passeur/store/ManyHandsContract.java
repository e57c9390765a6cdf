// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.passeur.core.ChangeSet;
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.core.model.Entity;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;

/** A long import disturbs nobody: others read lists and save what it does not touch. */
@SuppressWarnings("null")
@Timeout(120)
abstract class ManyHandsContract extends Contract {

    @Test
    void othersSaveWhileAnImportIsOpen() {
        Ref person = made("Person", "name", "pointed at");
        Ref topic = made("Topic", "name", "pointed at");
        try (WorkingCopy importing = repository.open()) {
            Entity item = ContractModel.set(importing.create(m.type("Item")), "title", "imported", "owner",
                    importing.get(person),
                    "topics", List.of(importing.get(topic)));
            importing.flush();
            set(person, "name", "renamed meanwhile");
            set(topic, "name", "renamed meanwhile");
            Ref other = made("Item", "title", "made meanwhile");
            set(other, "title", "changed meanwhile");
            delete(other);
            assertEquals(1, importing.commit("import", ChangeSet.Kind.IMPORT).created());
            assertEquals("imported", kept(ref(item), "title"));
        }
        assertEquals("renamed meanwhile", kept(person, "name"));
    }

    /** Engines like to look through all of a small table, and would wait there for the rows of the import. */
    @Test
    void othersAreReadWhileAnImportIsOpen() {
        Ref topic = made("Topic", "name", "of all");
        List<Long> kept = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            kept.add(made("Item", "title", "kept", "tags", List.of("a"), "lines", List.of(part("text", "line"))).id());
        }
        try (WorkingCopy importing = repository.open()) {
            for (int i = 0; i < 10; i++) {
                ContractModel.set(importing.create(m.type("Item")), "title", "imported", "tags", List.of("b"), "topics",
                        List.of(importing.get(topic)), "lines", List.of(part("text", "line"), part("text", "line")));
            }
            importing.flush();
            try (WorkingCopy reading = repository.open()) {
                reading.load(m.type("Item"), kept);
                for (Long id : kept) {
                    Entity item = reading.get(new Ref(m.type("Item"), id));
                    assertEquals(1, ContractModel.list(item, "lines").size());
                    assertEquals(List.of("a"), ContractModel.list(item, "tags"));
                }
            }
            assertEquals(List.of("a"), kept(new Ref(m.type("Item"), kept.getFirst()), "tags"));
        }
    }

    @Test
    void listsArePagedWhileManyAreImported() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        AtomicInteger pages = new AtomicInteger();
        AtomicReference<Throwable> failed = new AtomicReference<>();
        Thread reader = new Thread(() -> {
            try {
                while (!done.get() || pages.get() == 0) {
                    Query query = Query.of(m.type("Item")).columns("title", "owner", "topics").orderBy("title")
                            .limit(50);
                    List<Row> page = repository.rows(query);
                    for (int i = 0; i < 5 && !page.isEmpty(); i++) {
                        pages.incrementAndGet();
                        page = repository.rows(query.after(page.getLast()));
                    }
                    pages.incrementAndGet();
                    repository.count(Query.of(m.type("Item")).where(Filter.contains("title", "import 1")));
                    repository.ids(Query.of(m.type("Item")).orderBy("title"));
                }
            } catch (Throwable e) {
                failed.set(e);
            }
        });
        int many = 10_000;
        Ref topic = made("Topic", "name", "all");
        try (WorkingCopy copy = repository.open()) {
            for (int i = 0; i < many; i++) {
                ContractModel.set(copy.create(m.type("Item")), "title", "import " + i, "topics",
                        List.of(copy.get(topic)));
                if (i % 1000 == 999) {
                    copy.flush();
                    if (i == 999) {
                        reader.start();
                    }
                }
            }
            assertEquals(many, copy.commit("import", ChangeSet.Kind.IMPORT).created());
        }
        done.set(true);
        reader.join();
        assertEquals(null, failed.get());
        assertTrue(pages.get() > 0);
        assertEquals(many, repository.count(Query.of(m.type("Item")).where(Filter.contains("title", "import "))));
    }

    @Test
    void whoTouchesTheSameWaitsOrIsTold() throws Exception {
        List<Ref> shared = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            shared.add(made("Item", "title", "shared " + i));
        }
        AtomicInteger saved = new AtomicInteger();
        AtomicInteger told = new AtomicInteger();
        AtomicReference<Throwable> failed = new AtomicReference<>();
        List<Thread> threads = new ArrayList<>();
        for (int t = 0; t < 4; t++) {
            int mine = t;
            threads.add(new Thread(() -> {
                for (int i = 0; i < 15; i++) {
                    try (WorkingCopy copy = repository.open()) {
                        for (int k = 0; k < shared.size(); k++) {
                            Ref ref = shared.get((k + mine) % shared.size());
                            ContractModel.set(copy.get(ref), "title", "by " + mine + " " + i);
                        }
                        copy.commit("all four");
                        saved.incrementAndGet();
                    } catch (org.passeur.core.PasseurException e) {
                        if (e.kind() == org.passeur.core.PasseurException.Kind.CONFLICT) {
                            told.incrementAndGet();
                        } else {
                            failed.set(e);
                        }
                    }
                }
            }));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(null, failed.get());
        assertEquals(60, saved.get() + told.get());
        assertEquals(saved.get() + 1, kept(shared.getFirst(), "version"));
    }
}
