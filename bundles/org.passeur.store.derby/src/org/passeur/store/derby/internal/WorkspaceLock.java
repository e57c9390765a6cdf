// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.derby.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.store.FileErrors;
import org.passeur.store.FolderWorkspaces;

/** The right to hold a workspace: a lock of the operating system, which ends with the process however that ends. */
final class WorkspaceLock implements AutoCloseable {

    private static final String NAME = "holder.lock";

    /**
     * What this process holds. It must not even open such a file once more: where any channel on it is closed, the system
     * forgets the lock of the whole process.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private WorkspaceLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** The lock, unless somebody has it. */
    static Optional<WorkspaceLock> take(Path folder) throws IOException {
        Path file = folder.toRealPath().resolve(NAME);
        if (!HELD.add(file)) {
            return Optional.empty();
        }
        @Nullable
        WorkspaceLock taken = null;
        try {
            taken = lock(file);
        } finally {
            if (taken == null) {
                HELD.remove(file);
            }
        }
        return taken == null ? Optional.empty() : Optional.of(taken);
    }

    private static @Nullable WorkspaceLock lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        return lock == null ? null : new WorkspaceLock(file, channel);
    }

    /** The lock, so that nobody opens the workspace; says who has it open. */
    static FolderWorkspaces.Reservation reserve(Path folder) {
        try {
            Optional<WorkspaceLock> lock = take(folder);
            if (lock.isEmpty()) {
                throw inUse(folder);
            }
            WorkspaceLock mine = lock.get();
            return () -> {
                try {
                    mine.close();
                } catch (IOException e) {
                    System.getLogger(WorkspaceLock.class.getName()).log(System.Logger.Level.WARNING,
                            "The lock of " + folder + " was not let go as it should", e);
                }
            };
        } catch (IOException e) {
            throw FileErrors.named(e, folder);
        }
    }

    /** Says who has the workspace open. */
    static PasseurException inUse(Path folder) {
        String by = HolderFile.read(folder).map(h -> h.user() + ", " + h.host() + ", " + h.pid()).orElse("?");
        return new PasseurException(Kind.LOCKED, FileEngine.TEXTS, "error.open", folder.toString(), by);
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD.remove(file);
        }
    }
}
