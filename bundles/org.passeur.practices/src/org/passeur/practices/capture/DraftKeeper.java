// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.capture;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.PasseurException;

/**
 * Keeps a draft beside the typing: a quarter of a second after a key at the latest its writing begins, and whoever types
 * never waits for the disk. What could not be written is tried again each second.
 */
public final class DraftKeeper implements AutoCloseable {

    private static final long PAUSE_MILLIS = 250;
    private static final long AGAIN_MILLIS = 1000;

    private final Draft draft;
    private final Consumer<PasseurException> failed;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("passeur-draft").factory());
    private Draft.@Nullable Content waiting;
    private boolean failing;

    /**
     * A keeper.
     *
     * @param failed hears on the keeper's thread that the draft cannot be written, once until it can again
     */
    public DraftKeeper(Draft draft, Consumer<PasseurException> failed) {
        this.draft = draft;
        this.failed = failed;
    }

    /** The text is this now. */
    public void typed(Draft.Content content) {
        wait(content, true, PAUSE_MILLIS);
    }

    /** Lets a content wait for its turn, in place of an older one. */
    private synchronized void wait(Draft.Content content, boolean newest, long millis) {
        boolean due = waiting == null;
        waiting = due || newest ? content : waiting;
        if (due && !thread.isShutdown()) {
            thread.schedule(this::write, millis, TimeUnit.MILLISECONDS);
        }
    }

    private synchronized Draft.@Nullable Content take() {
        Draft.Content content = waiting;
        waiting = null;
        return content;
    }

    private void write() {
        Draft.Content content = take();
        if (content != null) {
            try {
                draft.write(content);
                failing = false;
            } catch (PasseurException e) {
                wait(content, false, AGAIN_MILLIS);
                if (!failing) {
                    failing = true;
                    failed.accept(e);
                }
            }
        }
    }

    /** Writes what waits, and ends; the second time there is nothing to do. */
    @Override
    public void close() {
        if (thread.isShutdown()) {
            return;
        }
        thread.execute(this::write);
        thread.shutdown();
        boolean interrupted = false;
        while (true) {
            try {
                if (thread.awaitTermination(1, TimeUnit.MINUTES)) {
                    break;
                }
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
