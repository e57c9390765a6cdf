// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

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
        Breaking engine = new Breaking(MemoryWorkspace.engine());
        BlockingQueue<CommitEvent> heard = new LinkedBlockingQueue<>();
        try (SqlRepository repository = new SqlRepository(m.models(), engine, "test", Clock.systemUTC());
                AutoCloseable listening = repository.listen(heard::add);
                WorkingCopy copy = repository.open()) {
            Entity item = ContractModel.set(copy.create(m.type("Item")), "title", "before");
            long first = copy.commit("made").number();
            ContractModel.set(item, "title", "after");
            Entity added = ContractModel.set(copy.create(m.type("Item")), "title", "added");

            engine.breakAtNext(first, kept);
            ChangeSet done = copy.commit("changed");

            assertEquals(1, engine.broken.get());
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

    /** An engine whose connection is lost in the commit of one change set. */
    private static final class Breaking implements Engine {

        private final Engine engine;
        private final AtomicInteger broken = new AtomicInteger();
        private final AtomicBoolean armed = new AtomicBoolean();
        private volatile long last;
        private volatile boolean keep;

        Breaking(Engine engine) {
            this.engine = engine;
        }

        void breakAtNext(long seen, boolean kept) {
            last = seen;
            keep = kept;
            armed.set(true);
        }

        @Override
        public Connection connect() throws SQLException {
            Connection real = engine.connect();
            AtomicBoolean lost = new AtomicBoolean();
            return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Connection.class },
                    (proxy, method, arguments) -> {
                        if (lost.get() && !method.getName().equals("close")) {
                            throw new SQLException("no connection", "08003");
                        }
                        if (method.getName().equals("commit") && armed.get() && numbered(real)
                                && armed.compareAndSet(true, false)) {
                            if (keep) {
                                real.commit();
                            } else {
                                real.rollback();
                            }
                            lost.set(true);
                            broken.incrementAndGet();
                            throw new SQLException("no answer", "08006");
                        }
                        try {
                            return method.invoke(real, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }

        /** True where the transaction gave a change set its number. */
        private boolean numbered(Connection real) throws SQLException {
            try (var statement = real.createStatement();
                    var results = statement.executeQuery(
                            "SELECT value_ FROM passeur_counter WHERE name = 'change_set'")) {
                return results.next() && results.getLong(1) > last;
            }
        }

        @Override
        public Dialect dialect() {
            return engine.dialect();
        }

        @Override
        public boolean holder() {
            return engine.holder();
        }

        @Override
        public void close() {
            engine.close();
        }
    }
}
