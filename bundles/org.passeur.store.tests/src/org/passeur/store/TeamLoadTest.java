// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.passeur.core.ChangeSet;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.core.model.Entity;
import org.passeur.core.query.Query;

/** Twenty desks write for a minute, many of them the same objects: nothing is lost, and everybody is answered. */
@SuppressWarnings("null")
@Timeout(600)
@EnabledOnOs(value = OS.LINUX, architectures = "amd64", disabledReason = PostgresSchemas.NO_SERVER)
class TeamLoadTest {

    private static final int DESKS = 20;
    private static final int SHARED = 6;
    private static final long WORK_NANOS = TimeUnit.SECONDS.toNanos(60);

    private final ContractModel m = new ContractModel();
    private final Map<String, String> settings = PostgresSchemas.settings();
    private final AtomicInteger told = new AtomicInteger();

    /** What a desk was told is kept: change sets, and changes of shared objects in them. */
    private record Kept(List<Long> numbers, long added) {
    }

    private SqlRepository desk() {
        return new SqlRepository(m.models(), PostgresSchemas.engine(settings), "test", Clock.systemUTC());
    }

    @Test
    void nothingIsLostAndEverybodyIsAnswered() throws Exception {
        BlockingQueue<Long> heard = new LinkedBlockingQueue<>();
        try (SqlRepository watching = desk()) {
            List<Ref> shared = shared(watching);
            try (AutoCloseable listening = watching.listen(event -> heard.add(event.changeSet().number()))) {
                List<Kept> kept = work(shared);
                List<Long> acknowledged = kept.stream().flatMap(each -> each.numbers().stream()).sorted().toList();
                assertEquals(LongStream.rangeClosed(2, acknowledged.size() + 1).boxed().toList(), acknowledged,
                        "each commit has a number of its own, without a gap");
                List<Long> inOrder = new ArrayList<>();
                while (inOrder.size() < acknowledged.size()) {
                    inOrder.add(Objects.requireNonNull(heard.poll(120, TimeUnit.SECONDS),
                            () -> "heard " + inOrder.size() + " of " + acknowledged.size()));
                }
                assertEquals(acknowledged, inOrder, "heard in order, each once");

                List<Long> found = watching.history().changeSets(0, 0).stream().map(ChangeSet::number).sorted()
                        .toList();
                assertEquals(acknowledged, found.subList(1, found.size()));
                assertEquals(SHARED + acknowledged.size(), watching.count(Query.of(m.type("Item"))));
                long added = kept.stream().mapToLong(Kept::added).sum();
                long sum = sum(watching, shared);
                System.out.println("Faults: " + DESKS + " desks on one server: acknowledged " + acknowledged.size()
                        + ", found again " + (found.size() - 1) + ", changes of shared objects " + added
                        + ", found again " + sum + ", lost " + (added - sum) + ", told that another was first "
                        + told);
                assertEquals(added, sum);
            }
        }
    }

    private List<Ref> shared(SqlRepository desk) {
        List<Ref> shared = new ArrayList<>();
        try (WorkingCopy copy = desk.open()) {
            for (int i = 0; i < SHARED; i++) {
                Entity made = ContractModel.set(copy.create(m.type("Item")), "title", "shared " + i, "size", 0L);
                shared.add(new Ref(made.eClass(), made.getId()));
            }
            copy.commit("shared");
        }
        return shared;
    }

    private List<Kept> work(List<Ref> shared) throws Exception {
        CyclicBarrier start = new CyclicBarrier(DESKS);
        List<Callable<Kept>> desks = new ArrayList<>();
        for (int i = 0; i < DESKS; i++) {
            Random random = new Random(i);
            desks.add(() -> {
                try (SqlRepository desk = desk()) {
                    start.await();
                    return work(desk, shared, random);
                }
            });
        }
        List<Kept> kept = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(DESKS)) {
            for (Future<Kept> each : threads.invokeAll(desks)) {
                kept.add(each.get());
            }
        }
        return kept;
    }

    /** Adds one to each of some, for a minute; who is told that somebody else was first goes on with others. */
    private Kept work(SqlRepository desk, List<Ref> shared, Random random) {
        List<Long> numbers = new ArrayList<>();
        long added = 0;
        long end = System.nanoTime() + WORK_NANOS;
        while (System.nanoTime() - end < 0) {
            List<Ref> all = new ArrayList<>(shared);
            Collections.shuffle(all, random);
            List<Ref> some = all.subList(0, 1 + random.nextInt(3));
            try (WorkingCopy copy = desk.open()) {
                for (Ref ref : some) {
                    Entity item = copy.get(ref);
                    ContractModel.set(item, "size", (Long) ContractModel.get(item, "size") + 1);
                }
                ContractModel.set(copy.create(m.type("Item")), "title", "own");
                numbers.add(copy.commit("added").number());
                added += some.size();
            } catch (PasseurException e) {
                if (e.kind() != Kind.CONFLICT && e.kind() != Kind.LOCKED) {
                    throw e;
                }
                told.incrementAndGet();
            }
        }
        return new Kept(numbers, added);
    }

    private static long sum(SqlRepository desk, List<Ref> shared) {
        try (WorkingCopy copy = desk.open()) {
            return shared.stream().mapToLong(ref -> (Long) ContractModel.get(copy.get(ref), "size")).sum();
        }
    }
}
