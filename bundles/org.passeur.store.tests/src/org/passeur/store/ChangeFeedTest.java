// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.passeur.core.ChangeSet;
import org.passeur.core.CommitEvent;
import org.passeur.core.WorkingCopy;
import org.passeur.store.derby.memory.MemoryWorkspace;
import org.passeur.store.history.ChangeFeed;
import org.passeur.store.schema.MetaTables;
import org.passeur.store.schema.Schema;
import org.passeur.store.sql.Database;

/** What others commit is heard of as fast as it comes. */
@SuppressWarnings("null")
class ChangeFeedTest {

    private static final int MANY = 250;

    private final ContractModel m = new ContractModel();

    @Test
    void oneLookTellsAllThatWasCommittedHoweverMuchItIs() throws Exception {
        Engine engine = MemoryWorkspace.engine();
        BlockingQueue<Long> told = new LinkedBlockingQueue<>();
        try (SqlRepository repository = new SqlRepository(m.models(), engine, "other", Clock.systemUTC());
                Database database = new Database(engine);
                ChangeFeed feed = new ChangeFeed(database,
                        database.read(session -> new Schema(m.models(), MetaTables.tableNames(session))),
                        Duration.ofDays(1));
                AutoCloseable listening = feed.listen(event -> told.add(Long.valueOf(event.changeSet().number())))) {
            long last = repository.lastChangeSet();
            for (int i = 0; i < MANY; i++) {
                try (WorkingCopy copy = repository.open()) {
                    ContractModel.set(copy.create(m.type("Item")), "title", "thing " + i);
                    copy.commit("thing");
                }
            }
            // a commit of one's own that comes after theirs is what makes it look before its time
            feed.committed(new CommitEvent(new ChangeSet(last + MANY + 1, Instant.EPOCH, "me", "",
                    ChangeSet.Kind.EDIT, 0, 0, 0, 0), List.of(), Set.of(), true));
            for (long number = last + 1; number <= last + MANY; number++) {
                assertEquals(Long.valueOf(number), told.poll(30, TimeUnit.SECONDS));
            }
        }
    }
}
