// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.passeur.core.ChangeSet;
import org.passeur.core.CommitEvent;
import org.passeur.core.CommitEvent.Operation;
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.core.model.Entity;

/** Listeners hear of every commit, in order. */
@SuppressWarnings("null")
abstract class EventsContract extends Contract {

    @Test
    void anEventNamesWhatWasTouched() throws Exception {
        Ref old = made("Topic", "name", "old");
        Ref other = made("Person", "name", "other");
        BlockingQueue<CommitEvent> heard = new LinkedBlockingQueue<>();
        try (var listening = repository.listen(heard::add); WorkingCopy copy = repository.open()) {
            Entity fresh = ContractModel.set(copy.create(m.type("Topic")), "name", "new");
            copy.delete(old);
            ContractModel.set(copy.get(other), "name", "renamed");
            ChangeSet set = copy.commit("three");
            CommitEvent event = heard.poll(20, TimeUnit.SECONDS);
            assertNotNull(event);
            assertEquals(set, event.changeSet());
            assertTrue(event.local());
            assertEquals(Set.of(m.type("Topic"), m.type("Person")), event.types());
            assertEquals(Set.of(new CommitEvent.ObjectChange(ref(fresh), Operation.CREATED),
                    new CommitEvent.ObjectChange(old, Operation.DELETED),
                    new CommitEvent.ObjectChange(other, Operation.UPDATED)),
                    Set.copyOf(event.changes()));
        }
    }

    @Test
    void manyThreadsAreHeardInTheOrderOfNumbers() throws Exception {
        BlockingQueue<CommitEvent> heard = new LinkedBlockingQueue<>();
        long before = repository.lastChangeSet();
        try (var listening = repository.listen(heard::add)) {
            List<Thread> threads = Stream.generate(() -> new Thread(() -> {
                for (int i = 0; i < 10; i++) {
                    made("Topic", "name", "t" + i);
                }
            })).limit(4).toList();
            threads.forEach(Thread::start);
            List<Long> numbers = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                numbers.add(heard.poll(30, TimeUnit.SECONDS).changeSet().number() - before);
            }
            assertEquals(Stream.iterate(1L, n -> n + 1).limit(40).toList(), numbers);
            for (Thread thread : threads) {
                thread.join();
            }
        }
    }

    @Test
    void aListenerThatFailsDoesNotSilenceTheOthers() throws Exception {
        BlockingQueue<CommitEvent> heard = new LinkedBlockingQueue<>();
        try (var failing = repository.listen(event -> {
            throw new IllegalStateException("on purpose");
        }); var listening = repository.listen(heard::add)) {
            made("Topic", "name", "x");
            assertNotNull(heard.poll(20, TimeUnit.SECONDS));
        }
    }
}
