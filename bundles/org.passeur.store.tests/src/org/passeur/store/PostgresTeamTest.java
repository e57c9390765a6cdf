// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.passeur.core.CommitEvent;
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.core.query.Query;
import org.passeur.store.sql.Database;

/** Several desks on one schema of a server. */
@SuppressWarnings("null")
@Timeout(120)
@EnabledOnOs(value = OS.LINUX, architectures = "amd64", disabledReason = PostgresSchemas.NO_SERVER)
class PostgresTeamTest {

    private static final String OTHERS = " FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND application_name = 'Passeur'";

    private final ContractModel m = new ContractModel();
    private final Map<String, String> settings = PostgresSchemas.settings();

    private SqlRepository desk() {
        return new SqlRepository(m.models(), PostgresSchemas.engine(settings), "test", Clock.systemUTC());
    }

    private Ref made(SqlRepository repository, String title) {
        try (WorkingCopy copy = repository.open()) {
            var item = ContractModel.set(copy.create(m.type("Item")), "title", title);
            copy.commit(title);
            return new Ref(item.eClass(), item.getId());
        }
    }

    @Test
    void desksThatStartAtOnceMakeTheTablesOnce() throws Exception {
        int desks = 6;
        List<Callable<Ref>> starts = new ArrayList<>();
        for (int i = 0; i < desks; i++) {
            String title = "desk " + i;
            starts.add(() -> {
                try (SqlRepository desk = desk()) {
                    return made(desk, title);
                }
            });
        }
        List<Ref> made = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(desks)) {
            for (Future<Ref> each : threads.invokeAll(starts)) {
                made.add(each.get());
            }
        }
        assertEquals(desks, made.stream().distinct().count());
        try (SqlRepository desk = desk()) {
            assertEquals(desks, desk.count(Query.of(m.type("Item"))));
            assertEquals(desks, desk.lastChangeSet());
        }
    }

    @Test
    void whatOneDeskSavesTheOtherHears() throws Exception {
        BlockingQueue<CommitEvent> heard = new LinkedBlockingQueue<>();
        try (SqlRepository one = desk();
                SqlRepository other = desk();
                AutoCloseable listening = other.listen(heard::add)) {
            Ref item = made(one, "new");
            CommitEvent event = heard.poll(30, TimeUnit.SECONDS);
            assertEquals(List.of(item), event.changes().stream().map(c -> c.ref()).toList());
            assertFalse(event.local());
            assertEquals("new", other.title(item).orElseThrow());
        }
    }

    @Test
    void aServerThatThrowsEverybodyOutIsAskedAgain() throws Exception {
        BlockingQueue<CommitEvent> heard = new LinkedBlockingQueue<>();
        Engine admin = PostgresSchemas.engine(settings);
        try (SqlRepository desk = desk(); AutoCloseable listening = desk.listen(heard::add)) {
            Ref before = made(desk, "before");
            try (WorkingCopy open = desk.open()) {
                ContractModel.set(open.get(before), "title", "after");
                throwOut(admin);
                open.commit("after");
            }
            throwOut(admin);
            assertEquals("after", desk.title(before).orElseThrow());
            assertEquals(2, desk.lastChangeSet());
            assertEquals(1, heard.poll(30, TimeUnit.SECONDS).changeSet().number());
            assertEquals(2, heard.poll(30, TimeUnit.SECONDS).changeSet().number());
        }
    }

    private static void throwOut(Engine admin) throws Exception {
        try (Connection connection = admin.connect(); Statement statement = connection.createStatement()) {
            try (var results = statement.executeQuery("SELECT COUNT(pg_terminate_backend(pid))" + OTHERS)) {
                assertTrue(results.next() && results.getInt(1) > 0);
            }
        }
    }

    @Test
    void aDeskKeepsFewConnectionsWaiting() throws Exception {
        Counting engine = new Counting(PostgresSchemas.engine(settings));
        int hands = 12;
        CountDownLatch all = new CountDownLatch(hands);
        try (Database database = new Database(engine); ExecutorService threads = Executors.newFixedThreadPool(hands)) {
            List<Callable<Boolean>> reads = new ArrayList<>();
            for (int i = 0; i < hands; i++) {
                reads.add(() -> database.read(session -> {
                    all.countDown();
                    return Boolean.valueOf(awaited(all));
                }));
            }
            for (Future<Boolean> each : threads.invokeAll(reads)) {
                assertTrue(each.get().booleanValue());
            }
            assertEquals(engine.idleConnections(), engine.open.get());
            assertTrue(engine.idleConnections() <= 4, "a server has about a hundred connections for everybody");
        }
        assertEquals(0, engine.open.get());
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Counts the connections that are open. */
    private static final class Counting extends EngineInFront {

        private final AtomicInteger open = new AtomicInteger();

        Counting(Engine engine) {
            super(engine);
        }

        @Override
        public Connection connect() throws SQLException {
            Connection real = engine.connect();
            open.incrementAndGet();
            return proxy(Connection.class, (proxy, method, arguments) -> {
                if (method.getName().equals("close")) {
                    open.decrementAndGet();
                }
                return invoke(real, method, arguments);
            });
        }
    }
}
