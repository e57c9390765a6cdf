// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.backup;

import org.passeur.core.backup.Backups.Progress;

/** Counts bytes and lets the one who waits stop the work. */
final class Meter {

    private final Progress progress;
    private final long total;
    private long done;

    Meter(Progress progress, long total) {
        this.progress = progress;
        this.total = total;
    }

    void add(long bytes) {
        done += bytes;
        if (!progress.goOn(Math.min(done, total), total)) {
            throw Said.stopped();
        }
    }
}
