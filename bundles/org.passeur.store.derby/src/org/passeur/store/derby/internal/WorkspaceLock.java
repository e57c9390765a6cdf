// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.derby.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/** The right to hold a workspace: a lock of the operating system, which ends with the process however that ends. */
final class WorkspaceLock implements AutoCloseable {

    private static final String NAME = "holder.lock";

    private final FileChannel channel;

    private WorkspaceLock(FileChannel channel) {
        this.channel = channel;
    }

    /** The lock, unless somebody has it. */
    static Optional<WorkspaceLock> take(Path folder) throws IOException {
        FileChannel channel = FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        @Nullable
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            System.getLogger(WorkspaceLock.class.getName()).log(System.Logger.Level.DEBUG, "Held by this very process",
                    e);
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        return lock == null ? Optional.empty() : Optional.of(new WorkspaceLock(channel));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
