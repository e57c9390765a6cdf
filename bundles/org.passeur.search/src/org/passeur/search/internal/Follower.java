// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.CommitEvent;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.l10n.Texts;
import org.passeur.core.query.Query;
import org.passeur.search.Search.Progress;
import org.passeur.search.internal.index.IndexFolder;
import org.passeur.search.internal.index.IndexedObject;
import org.passeur.search.internal.index.Known;
import org.passeur.search.internal.index.SearchIndex;

/** The thread that takes into the index what is committed, as long as no other process does so for this workspace. */
final class Follower implements Runnable {

    private static final System.Logger LOG = System.getLogger(Follower.class.getName());
    private static final Texts TEXTS = Texts.of(Follower.class, "search");
    /** So many changed objects become visible at once. */
    private static final int STEP = 2_000;
    /** While an index is made for the first time, it can be searched after each so many objects. */
    private static final int FIRST_STEP = 5_000;
    private static final long UNKNOWN = Long.MIN_VALUE;
    private static final Duration COMMIT_AFTER = Duration.ofMillis(300);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(60);
    private static final Duration LOOK_ELSEWHERE = Duration.ofMillis(50);
    private static final Duration TAKE_OVER = Duration.ofSeconds(1);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);

    private final Repository repository;
    private final Schema schema;
    private final SearchIndex index;
    private final ObjectReader reader;
    private final Lane lane = new Lane();
    private final Updater updater;
    private final Backlog backlog;
    private final Signal work = new Signal();
    private final Signal shown = new Signal();
    private volatile boolean closed;
    private volatile boolean damaged;
    private volatile boolean filling;
    private boolean failing;
    private final Queue<Rebuild> wanted = new ConcurrentLinkedQueue<>();
    private volatile boolean ended;
    private long committed = UNKNOWN;
    private long firstShownAt;
    private @Nullable LocalDate day;
    /** Objects in the index may have been read as they were after any change set up to this one. */
    private long readUntil;

    private record Rebuild(Progress progress, CompletableFuture<Long> done) {
    }

    Follower(Repository repository, Schema schema, SearchIndex index) {
        this.repository = repository;
        this.schema = schema;
        this.index = index;
        reader = new ObjectReader(repository, schema);
        updater = new Updater(repository, schema, reader, index, lane, () -> closed);
        backlog = new Backlog(repository);
    }

    /** Told by the repository. */
    void hear(CommitEvent event) {
        backlog.hear(event);
        work.raise();
    }

    /** The index could not be read: it is to be made anew. */
    void damaged() {
        if (!filling) {
            damaged = true;
            work.raise();
        }
    }

    /** Wishes the index made anew. */
    CompletableFuture<Long> rebuild(Progress progress) {
        CompletableFuture<Long> done = new CompletableFuture<>();
        wanted.add(new Rebuild(progress, done));
        work.raise();
        if (ended) {
            done.cancel(false);
        }
        return done;
    }

    /** Ends the thread soon. */
    void close() {
        closed = true;
        work.raise();
        shown.raise();
    }

    /** Waits until the index shows a change set; false where the time is over first. */
    boolean await(long number, Duration timeout) throws IOException {
        long end = System.nanoTime() + timeout.toNanos();
        long seen = shown.seen();
        while (index.changeSet() < number) {
            long left = end - System.nanoTime();
            if (left <= 0 || closed) {
                return false;
            }
            // another process does not raise our signal: look now and then
            seen = shown.await(seen, Duration.ofNanos(Math.min(left, LOOK_ELSEWHERE.toNanos())));
        }
        return true;
    }

    @Override
    public void run() {
        while (!closed) {
            long seen = work.seen();
            Duration pause;
            try {
                pause = work();
                failing = false;
            } catch (IOException | RuntimeException e) {
                pause = AFTER_FAILURE;
                fail(e);
            }
            work.await(seen, pause);
        }
        finish();
    }

    /** Does what there is to do, and says how long to wait for more. */
    private Duration work() throws IOException {
        Optional<Rebuild> rebuild = Optional.ofNullable(wanted.poll());
        boolean before = index.writable();
        if (!index.takeOver()) {
            rebuild.ifPresent(
                    one -> one.done()
                            .completeExceptionally(new PasseurException(Kind.LOCKED, TEXTS, "index.heldElsewhere")));
            return TAKE_OVER;
        }
        if (!before || committed == UNKNOWN) {
            committed = index.changeSet();
            readUntil = repository.lastChangeSet();
        }
        if (rebuild.isPresent()) {
            answer(rebuild.get());
        } else if (damaged || index.changeSet() == SearchIndex.NEVER
                || index.changeSet() > repository.lastChangeSet()) {
            damaged = false;
            fill(Progress.NONE);
        }
        catchUp();
        renewOutdated();
        return wanted.isEmpty() ? commitSoon() : Duration.ZERO;
    }

    private Duration commitSoon() throws IOException {
        if (index.changeSet() == committed) {
            return LOOK_AGAIN;
        }
        Duration left = COMMIT_AFTER.minusNanos(System.nanoTime() - firstShownAt);
        if (left.isPositive()) {
            return left;
        }
        commit(index.changeSet());
        return LOOK_AGAIN;
    }

    private void answer(Rebuild rebuild) throws IOException {
        try {
            if (!fill(rebuild.progress())) {
                rebuild.done().cancel(false);
                return;
            }
            catchUp();
            commit(index.changeSet());
            rebuild.done().complete((long) index.size());
        } catch (IOException | RuntimeException e) {
            rebuild.done().completeExceptionally(e);
            throw e;
        }
    }

    /** Puts every object into an empty index; false where that was stopped and the former state stays. */
    private boolean fill(Progress progress) throws IOException {
        filling = true;
        try {
            return fillAll(progress);
        } finally {
            filling = false;
        }
    }

    private boolean fillAll(Progress progress) throws IOException {
        boolean first = index.changeSet() == SearchIndex.NEVER;
        long from = repository.lastChangeSet();
        LocalDate today = LocalDate.now();
        index.clear();
        long total = 0;
        List<EClass> types = new ArrayList<>();
        for (EClass type : schema.types()) {
            long count = repository.count(Query.of(type));
            total += count;
            if (count > 0) {
                // what comes into the others meanwhile comes with its change set
                types.add(type);
            }
        }
        long done = 0;
        for (EClass type : types) {
            long[] ids = repository.ids(Query.of(type));
            for (int at = 0; at < ids.length; at += ObjectReader.BATCH) {
                if (closed || !progress.goOn(done, Math.max(total, done))) {
                    lane.await();
                    index.rollback();
                    return false;
                }
                List<Long> batch = Arrays.stream(ids, at, Math.min(ids.length, at + ObjectReader.BATCH)).boxed()
                        .toList();
                Collection<IndexedObject> objects = reader.read(type, batch, today).values();
                lane.add(() -> {
                    for (IndexedObject object : objects) {
                        index.add(object);
                    }
                });
                done += batch.size();
                if (first && done / FIRST_STEP != (done - batch.size()) / FIRST_STEP) {
                    lane.await();
                    index.show(SearchIndex.NEVER);
                }
            }
        }
        lane.await();
        readUntil = repository.lastChangeSet();
        commit(from);
        day = today;
        progress.goOn(done, Math.max(total, done));
        return true;
    }

    private void catchUp() throws IOException {
        Optional<Deque<Long>> numbers = backlog.after(index.changeSet());
        if (numbers.isEmpty()) {
            fill(Progress.NONE);
            return;
        }
        Map<Ref, Change> changes = new LinkedHashMap<>();
        boolean late = false;
        for (long number : numbers.get()) {
            if (closed) {
                return;
            }
            late |= number <= readUntil;
            backlog.collect(number, changes);
            if (changes.size() >= STEP || number == numbers.get().getLast()) {
                updater.apply(changes, late, LocalDate.now());
                readUntil = repository.lastChangeSet();
                changes = new LinkedHashMap<>();
                late = false;
                show(number);
            }
        }
        if (backlog.erasing()) {
            index.purge();
            commit(index.changeSet());
            backlog.erased();
        }
    }

    /** What depends on the date is read again once a day. */
    private void renewOutdated() throws IOException {
        LocalDate today = LocalDate.now();
        if (!today.equals(day)) {
            Collection<String> outdated = new Known(index).outdated(today.toEpochDay());
            if (!outdated.isEmpty()) {
                updater.again(outdated, today);
                commit(index.changeSet());
            }
            day = today;
        }
    }

    private void show(long number) throws IOException {
        if (index.changeSet() == committed) {
            firstShownAt = System.nanoTime();
        }
        index.show(number);
        shown.raise();
    }

    private void commit(long number) throws IOException {
        index.commit(number);
        committed = number;
        shown.raise();
    }

    private void fail(Exception e) {
        if (closed) {
            LOG.log(Level.DEBUG, "The search index was closed while it was written", e);
            return;
        }
        LOG.log(failing ? Level.DEBUG : Level.ERROR, "The search index could not take in a change; it is tried again",
                e);
        failing = true;
        damaged |= IndexFolder.isDamage(e);
        try {
            lane.settle();
            index.rollback();
        } catch (IOException | RuntimeException again) {
            LOG.log(Level.WARNING, "The search index could not be opened anew; it is tried again", again);
        }
    }

    private void finish() {
        ended = true;
        wanted.forEach(rebuild -> rebuild.done().cancel(false));
        lane.settle();
        lane.close();
        try {
            if (index.writable() && index.changeSet() != committed && index.changeSet() != SearchIndex.NEVER) {
                index.commit(index.changeSet());
            }
        } catch (IOException | RuntimeException e) {
            // it is taken in again at the next start
            LOG.log(Level.WARNING, "The search index could not be committed", e);
        }
    }
}
