// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;

/** Lets one at a time, of all threads and processes, do what concerns all that a workspace keeps: back it up, erase in it. */
public final class WorkspaceGuard implements AutoCloseable {

    private static final String NAME = "guard.lock";
    private static final long PAUSE_MILLIS = 50;
    private static final Map<Path, Semaphore> HERE = new ConcurrentHashMap<>();

    private final Semaphore here;
    private final FileChannel channel;

    private WorkspaceGuard(Semaphore here, FileChannel channel) {
        this.here = here;
        this.channel = channel;
    }

    /**
     * Waits for others to be done.
     *
     * @throws PasseurException LOCKED where they take longer than that
     */
    public static WorkspaceGuard take(Path folder, Duration patience) {
        return attempt(folder, patience).orElseThrow(
                () -> new PasseurException(Kind.LOCKED, SqlErrors.TEXTS, "error.guard", folder.toString()));
    }

    /** The same without waiting; empty where somebody else is at it. */
    public static Optional<WorkspaceGuard> takeIfFree(Path folder) {
        return attempt(folder, Duration.ZERO);
    }

    private static Optional<WorkspaceGuard> attempt(Path folder, Duration patience) {
        Path key = folder.toAbsolutePath().normalize();
        Semaphore here = HERE.computeIfAbsent(key, k -> new Semaphore(1));
        long end = System.nanoTime() + patience.toNanos();
        @Nullable
        WorkspaceGuard taken = null;
        boolean first = false;
        try {
            first = here.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
            while (first && taken == null) {
                taken = lock(key, here);
                if (taken == null) {
                    if (System.nanoTime() > end) {
                        break;
                    }
                    // no system says when another process lets a file go, and waiting inside the call has no end
                    Thread.sleep(PAUSE_MILLIS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PasseurException(Kind.CANCELLED, e, SqlErrors.TEXTS, "error.backup-stopped");
        } catch (IOException e) {
            throw FileErrors.named(e, key);
        } finally {
            if (first && taken == null) {
                here.release();
            }
        }
        return taken == null ? Optional.empty() : Optional.of(taken);
    }

    private static @Nullable WorkspaceGuard lock(Path folder, Semaphore here) throws IOException {
        FileChannel channel = FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        @Nullable
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            throw new IllegalStateException("taken without asking", e);
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        return lock == null ? null : new WorkspaceGuard(here, channel);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            System.getLogger(WorkspaceGuard.class.getName()).log(System.Logger.Level.WARNING,
                    "A guard was not let go as it should", e);
        } finally {
            here.release();
        }
    }
}
