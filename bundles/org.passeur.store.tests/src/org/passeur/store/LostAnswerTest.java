// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Clock;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.core.ChangeSet;
import org.passeur.core.CommitEvent;
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.core.model.Entity;
import org.passeur.core.query.Query;
import org.passeur.store.derby.memory.MemoryWorkspace;

/** The connection breaks between a commit and its answer: whether it was kept or not, it is there once afterwards. */
@SuppressWarnings("null")
@Timeout(60)
class LostAnswerTest {

    private final ContractModel m = new ContractModel();

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aCommitWithoutAnswerIsThereOnce(boolean kept) throws Exception {
        TroubledEngine engine = new TroubledEngine(MemoryWorkspace.engine());
        BlockingQueue<CommitEvent> heard = new LinkedBlockingQueue<>();
        try (SqlRepository repository = new SqlRepository(m.models(), engine, "test", Clock.systemUTC());
                AutoCloseable listening = repository.listen(heard::add);
                WorkingCopy copy = repository.open()) {
            Entity item = ContractModel.set(copy.create(m.type("Item")), "title", "before");
            long first = copy.commit("made").number();
            ContractModel.set(item, "title", "after");
            Entity added = ContractModel.set(copy.create(m.type("Item")), "title", "added");

            engine.atNextCommit(TroubledEngine.numberedAfter(first), TroubledEngine.lost(kept));
            ChangeSet done = copy.commit("changed");

            assertEquals(1, engine.happened());
            assertEquals(first + 1, done.number());
            assertEquals(first + 1, repository.lastChangeSet());
            assertEquals(2, repository.count(Query.of(m.type("Item"))));
            assertEquals(2, repository.history().of(new Ref(item.eClass(), item.getId())).size());
            assertEquals(1, repository.history().of(new Ref(added.eClass(), added.getId())).size());
            assertFalse(copy.isDirty());
            ContractModel.set(item, "title", "goes on");
            assertEquals(first + 2, copy.commit("goes on").number());
            for (long number = first; number <= first + 2; number++) {
                assertEquals(number, heard.poll(30, TimeUnit.SECONDS).changeSet().number());
            }
        }
    }
}
