// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.history;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.CommitEvent;
import org.passeur.core.PasseurException;
import org.passeur.store.history.ChangeSets.Kept;
import org.passeur.store.schema.Schema;
import org.passeur.store.sql.Database;

/**
 * Tells listeners of every commit in the order of numbers, on one thread. What other processes committed is found by looking
 * at the numbers, while somebody listens.
 */
public final class ChangeFeed implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(ChangeFeed.class.getName());

    private static final Duration POLL = Duration.ofMillis(500);
    private static final int SOME = 100;

    private final Database database;
    private final Schema schema;
    private final Duration poll;
    private final List<Consumer<CommitEvent>> listeners = new CopyOnWriteArrayList<>();
    private final Map<Long, CommitEvent> local = new ConcurrentHashMap<>();
    private final ScheduledThreadPoolExecutor thread;
    private @Nullable ScheduledFuture<?> polling;
    private long told = -1;

    /** Silent until somebody listens. */
    public ChangeFeed(Database database, Schema schema) {
        this(database, schema, POLL);
    }

    /** The same, looking for what others committed as often as this. */
    public ChangeFeed(Database database, Schema schema, Duration poll) {
        this.poll = poll;
        this.database = database;
        this.schema = schema;
        this.thread = new ScheduledThreadPoolExecutor(1, task -> {
            Thread made = new Thread(task, "passeur-changes");
            made.setDaemon(true);
            return made;
        });
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        thread.setContinueExistingPeriodicTasksAfterShutdownPolicy(false);
    }

    /** A commit of this process. */
    public void committed(CommitEvent event) {
        synchronized (this) {
            if (listeners.isEmpty()) {
                return;
            }
            local.put(Long.valueOf(event.changeSet().number()), event);
        }
        if (!thread.isShutdown()) {
            thread.execute(this::tellLocal);
        }
    }

    /** Hears of all commits from now on. */
    public AutoCloseable listen(Consumer<CommitEvent> listener) {
        synchronized (this) {
            if (listeners.isEmpty()) {
                told = database.read(ChangeSets::last).longValue();
                local.clear();
                polling = thread.scheduleWithFixedDelay(this::tell, poll.toMillis(), poll.toMillis(),
                        TimeUnit.MILLISECONDS);
            }
            listeners.add(listener);
        }
        return () -> stop(listener);
    }

    private synchronized void stop(Consumer<CommitEvent> listener) {
        listeners.remove(listener);
        ScheduledFuture<?> running = polling;
        if (listeners.isEmpty() && running != null) {
            running.cancel(false);
            polling = null;
        }
    }

    /** Runs on the thread: tells what this process committed next; only where another's comes before it, all is looked for. */
    private void tellLocal() {
        CommitEvent next = local.remove(Long.valueOf(told + 1));
        while (next != null) {
            tell(next);
            next = local.remove(Long.valueOf(told + 1));
        }
        // two commits may have said so in the wrong order, and the later one have brought the earlier one with it
        local.keySet().removeIf(number -> number.longValue() <= told);
        if (!local.isEmpty()) {
            tell();
        }
    }

    /** Runs on the thread: tells everything that was committed since. */
    private void tell() {
        try {
            boolean more;
            do {
                long seen = told;
                more = database.read(session -> {
                    List<Kept> some = ChangeSets.after(session, seen, SOME);
                    for (Kept kept : some) {
                        CommitEvent mine = local.remove(Long.valueOf(kept.changeSet().number()));
                        tell(mine != null ? mine : ChangeSets.event(session, schema, kept));
                    }
                    return Boolean.valueOf(some.size() == SOME);
                }).booleanValue();
            } while (more && !thread.isShutdown());
        } catch (PasseurException e) {
            if (!thread.isShutdown()) {
                LOG.log(System.Logger.Level.WARNING, "Changes of other processes could not be read", e);
            }
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "Changes could not be told", e);
        }
    }

    private void tell(CommitEvent event) {
        if (event.changeSet().number() <= told) {
            return;
        }
        told = event.changeSet().number();
        for (Consumer<CommitEvent> listener : listeners) {
            try {
                listener.accept(event);
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "A listener failed on change set " + told, e);
            }
        }
    }

    /** What was committed so far is told before this returns. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(5, TimeUnit.SECONDS)) {
                LOG.log(System.Logger.Level.WARNING, "A listener did not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
