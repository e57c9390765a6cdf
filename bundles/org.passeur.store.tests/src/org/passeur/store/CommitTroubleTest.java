// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.core.CommitRule;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.core.model.Entity;
import org.passeur.core.query.Query;
import org.passeur.store.derby.memory.MemoryWorkspace;
import org.passeur.store.schema.MetaTables;
import org.passeur.store.schema.Schema;
import org.passeur.store.sql.Database;
import org.passeur.store.sql.Ids;
import org.passeur.store.state.StateJson;
import org.passeur.store.write.Store;
import org.passeur.store.write.WorkingCopyImpl;

/** What a commit does when the engine gets into trouble: done again where that is safe, told in words where it is not. */
@SuppressWarnings("null")
@Timeout(60)
class CommitTroubleTest {

    private final ContractModel m = new ContractModel();

    private SqlRepository open(Engine engine) {
        return new SqlRepository(m.models(), engine, "test", Clock.systemUTC());
    }

    private Entity item(WorkingCopy copy, String title) {
        return ContractModel.set(copy.create(m.type("Item")), "title", title);
    }

    private static Ref ref(Entity object) {
        return new Ref(object.eClass(), object.getId());
    }

    /**
     * Two commits each write one item, then a rule of each reads the other's item: one of them is the victim of a real
     * deadlock, and is done again.
     */
    @Test
    void aRealDeadlockInARuleIsDoneAgain() throws Exception {
        CyclicBarrier bothWrote = new CyclicBarrier(2);
        AtomicInteger runs = new AtomicInteger();
        List<Ref> both = new ArrayList<>();
        m.rules(new CommitRule() {

            @Override
            public Set<EClass> triggers() {
                return Set.of(m.type("Item"));
            }

            @Override
            public void after(Commit commit) {
                if (both.size() < 2) {
                    return;
                }
                if (runs.incrementAndGet() <= 2) {
                    try {
                        bothWrote.await(30, TimeUnit.SECONDS);
                    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                        throw new IllegalStateException(e);
                    }
                }
                both.stream().filter(each -> each.id() != commit.saved().getFirst().getId())
                        .forEach(commit.copy()::get);
            }
        });
        try (SqlRepository repository = open(MemoryWorkspace.engine());
                ExecutorService pool = Executors.newFixedThreadPool(2)) {
            try (WorkingCopy copy = repository.open()) {
                Entity a = item(copy, "a");
                Entity b = item(copy, "b");
                copy.commit("made");
                both.addAll(List.of(ref(a), ref(b)));
            }
            List<Callable<Long>> saves = new ArrayList<>();
            for (Ref each : both) {
                saves.add(() -> {
                    try (WorkingCopy copy = repository.open()) {
                        ContractModel.set(copy.get(each), "title", "saved");
                        return Long.valueOf(copy.commit("saved").number());
                    }
                });
            }
            Set<Long> numbers = new java.util.HashSet<>();
            for (Future<Long> save : pool.invokeAll(saves)) {
                numbers.add(save.get());
            }
            assertEquals(Set.of(2L, 3L), numbers);
            assertEquals(3, runs.get(), "one of the two was done twice");
        }
    }

    @Test
    void aDeadlockThatTheCommitItselfReportsIsDoneAgain() {
        TroubledEngine engine = new TroubledEngine(MemoryWorkspace.engine());
        try (SqlRepository repository = open(engine); WorkingCopy copy = repository.open()) {
            item(copy, "once");
            engine.atNextCommit(real -> {
                real.rollback();
                throw new SQLException("the victim", "40P01");
            });
            assertEquals(1, copy.commit("made").number());
            assertEquals(1, engine.happened());
            assertEquals(1, repository.count(Query.of(m.type("Item"))));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aLostAnswerToACommitOfHiddenObjectsIsFoundOut(boolean kept) throws Exception {
        Engine real = MemoryWorkspace.engine();
        TroubledEngine engine = new TroubledEngine(real);
        try (SqlRepository repository = open(engine); WorkingCopy copy = repository.open()) {
            Entity secret = ContractModel.set(copy.create(m.type("Secret")), "words", "first");
            engine.atNextCommit(TroubledEngine.lost(kept));
            assertEquals(0, copy.commit("answered").number());
            assertEquals(1, engine.happened());
            assertFalse(copy.isDirty());
            ContractModel.set(secret, "words", "second");
            copy.commit("again");
            try (WorkingCopy other = repository.open()) {
                assertEquals("second", ContractModel.get(other.get(ref(secret)), "words"));
                assertEquals(2, other.get(ref(secret)).getVersion());
            }
            assertEquals(0, repository.lastChangeSet());
            try (Connection connection = real.connect();
                    var results = connection.createStatement()
                            .executeQuery("SELECT COUNT(*) FROM passeur_counter WHERE name LIKE 'commit%'")) {
                results.next();
                assertEquals(0, results.getInt(1), "no trace is left of what is hidden");
                connection.rollback();
            }
        }
    }

    /** The connection broke, but the engine is not through with the transaction: the question waits for it. */
    @Test
    void theQuestionWaitsForATransactionThatIsStillAlive() throws Exception {
        Engine real = MemoryWorkspace.engine();
        TroubledEngine engine = new TroubledEngine(real);
        try (SqlRepository repository = open(engine);
                WorkingCopy copy = repository.open();
                ExecutorService pool = Executors.newSingleThreadExecutor()) {
            item(copy, "late");
            List<Future<?>> late = new ArrayList<>();
            engine.atNextCommit(living -> {
                late.add(pool.submit(() -> {
                    awaitSomebodyWaiting(real);
                    living.commit();
                    return null;
                }));
                throw new SQLException("no answer", "08006");
            });
            assertEquals(1, copy.commit("made").number());
            late.getFirst().get();
            assertEquals(1, repository.count(Query.of(m.type("Item"))));
            assertEquals(1, repository.lastChangeSet());
        }
    }

    private static void awaitSomebodyWaiting(Engine engine) throws SQLException {
        try (Connection connection = engine.connect();
                var statement = connection
                        .prepareStatement("SELECT COUNT(*) FROM SYSCS_DIAG.LOCK_TABLE WHERE STATE = 'WAIT'")) {
            boolean waiting = false;
            while (!waiting) {
                try (var results = statement.executeQuery()) {
                    results.next();
                    waiting = results.getInt(1) > 0;
                }
                connection.rollback();
            }
        }
    }

    /** Where the engine does not come to an end in time, nobody may say that nothing was saved. */
    @Test
    void anOutcomeThatIsUnknownIsSaidToBe() throws Exception {
        Engine real = MemoryWorkspace.engine();
        TroubledEngine engine = new TroubledEngine(real);
        try (SqlRepository repository = open(engine); WorkingCopy copy = repository.open()) {
            waitOnlyASecond(real);
            item(copy, "unsure");
            List<Connection> alive = new ArrayList<>();
            engine.atNextCommit(living -> {
                alive.add(living);
                throw new SQLException("no answer", "08006");
            });
            PasseurException error = assertThrows(PasseurException.class, () -> copy.commit("made"));
            assertEquals(Kind.UNREACHABLE, error.kind());
            assertEquals("error.outcome", error.key());
            assertEquals(Kind.LOCKED, ((PasseurException) error.getSuppressed()[0]).kind());
            assertTrue(copy.isDirty());
            alive.getFirst().rollback();
        }
    }

    private static void waitOnlyASecond(Engine engine) throws SQLException {
        try (Connection connection = engine.connect(); var statement = connection.createStatement()) {
            String user = "derby.user.passeur";
            // what the database says counts only where it says all, the user included
            for (List<String> each : List.of(List.of(user, System.getProperty(user)),
                    List.of("derby.database.propertiesOnly", "true"), List.of("derby.locks.waitTimeout", "1"))) {
                statement.execute("CALL SYSCS_UTIL.SYSCS_SET_DATABASE_PROPERTY('" + String.join("', '", each) + "')");
            }
            connection.commit();
        }
    }

    @Test
    void whoIsToldAndFailsDoesNotUndoWhatWasKept() {
        Engine engine = MemoryWorkspace.engine();
        try (SqlRepository repository = open(engine); Database database = new Database(engine)) {
            Schema schema = database.read(session -> new Schema(m.models(), MetaTables.tableNames(session)));
            Store store = new Store(schema, database, new Ids(database), new StateJson(schema),
                    database.read(MetaTables::classIds), repository, List.of(), "test", Clock.systemUTC(),
                    event -> {
                        throw new IllegalStateException("told at a bad moment");
                    }, Erasures.NONE);
            try (WorkingCopy copy = new WorkingCopyImpl(store)) {
                Entity item = item(copy, "kept");
                assertEquals(1, copy.commit("made").number());
                assertFalse(copy.isDirty());
                assertEquals(1, item.getVersion());
                ContractModel.set(item, "title", "kept again");
                assertEquals(2, copy.commit("goes on").number());
            }
            assertEquals("kept again", title(repository));
        }
    }

    private @Nullable String title(SqlRepository repository) {
        return repository.rows(Query.of(m.type("Item")).columns("title")).getFirst().title();
    }
}
