// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.passeur.core.CommitEvent;
import org.passeur.core.History;
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.core.Workspace;
import org.passeur.core.model.Entity;
import org.passeur.store.derby.memory.MemoryWorkspace;

/** The machine's clock jumps: what came first stays first. */
@SuppressWarnings("null")
class ClockSetBackTest {

    private static final int SAVES = 40;

    private Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private final Clock clock = new Clock() {

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    };

    @Test
    void theOrderOfHistoryIsThatOfItsNumbers() throws Exception {
        ContractModel m = new ContractModel();
        BlockingQueue<CommitEvent> heard = new LinkedBlockingQueue<>();
        try (Workspace workspace = MemoryWorkspace.create(m.models(), Locale.ENGLISH, clock);
                AutoCloseable listening = workspace.repository().listen(heard::add);
                WorkingCopy copy = workspace.repository().open()) {
            History history = workspace.repository().history();
            Entity item = ContractModel.set(copy.create(m.type("Item")), "title", "title 1");
            List<Long> numbers = new ArrayList<>(List.of(Long.valueOf(copy.commit("save 1").number())));
            for (int i = 2; i <= SAVES; i++) {
                now = now.plus(Duration.ofHours(i % 3 == 0 ? 1 : -17));
                ContractModel.set(item, "title", "title " + i);
                numbers.add(Long.valueOf(copy.commit("save " + i).number()));
            }
            assertEquals(java.util.stream.LongStream.rangeClosed(1, SAVES).boxed().toList(), numbers);
            assertEquals(numbers.reversed(),
                    history.changeSets(0, 0).stream().map(s -> Long.valueOf(s.number())).toList());
            Ref ref = new Ref(item.eClass(), item.getId());
            List<History.Change> changes = history.of(ref);
            assertEquals(numbers.reversed(), changes.stream().map(c -> Long.valueOf(c.changeSet().number())).toList());
            for (int i = 1; i <= SAVES; i++) {
                assertEquals("title " + i, ContractModel.get(history.asOf(ref, i).orElseThrow(), "title"));
                assertEquals(i, heard.poll(30, TimeUnit.SECONDS).changeSet().number());
            }
            history.restore(ref, 3);
            assertEquals("title 3", workspace.repository().title(ref).orElseThrow());
            System.out.println("Faults: clock set back " + (SAVES - SAVES / 3 - 1) + " times: acknowledged " + SAVES
                    + ", found again in their order " + changes.size() + ", lost " + (SAVES - changes.size()));
        }
    }
}
