// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.System.Logger.Level;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A second thread for what is written to the index, so that the next objects are read meanwhile. Work is done in the order in
 * which it comes, and at most one piece waits for its end: what is read ahead stays small.
 */
final class Lane implements AutoCloseable {

    /** Writes something to the index. */
    @FunctionalInterface
    interface Work {
        /** Does it. */
        void run() throws IOException;
    }

    private static final System.Logger LOG = System.getLogger(Lane.class.getName());

    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread made = new Thread(task, "Search index writer");
        made.setDaemon(true);
        return made;
    });
    private @Nullable Future<?> last;

    /** Waits for the work before, whose error comes here, and begins this one. */
    void add(Work work) throws IOException {
        await();
        last = thread.submit(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /** Waits until all is done; its error comes here. */
    void await() throws IOException {
        Future<?> waited = last;
        last = null;
        if (waited == null) {
            return;
        }
        try {
            waited.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException().initCause(e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException io -> throw io;
                case RuntimeException broken -> throw broken;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    /** After something failed: waits until nothing is written any more, whatever comes of it. */
    void settle() {
        try {
            await();
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.DEBUG, "What was being written when something else failed", e);
        }
    }

    /** Ends the thread after what was begun. */
    @Override
    public void close() {
        thread.shutdown();
    }
}
