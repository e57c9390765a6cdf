// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal;

import java.time.Duration;

/** Wakes threads that wait for something to happen. Nothing is lost that happens before a thread waits. */
final class Signal {

    private long raised;

    /** Says that something happened. */
    synchronized void raise() {
        raised++;
        notifyAll();
    }

    /** How often something happened so far. */
    synchronized long seen() {
        return raised;
    }

    /** Waits until something happens after what was seen, or the time is over; gives what is seen then. */
    synchronized long await(long seen, Duration timeout) {
        long end = System.nanoTime() + timeout.toNanos();
        boolean interrupted = false;
        while (raised == seen) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                break;
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                interrupted = true;
                break;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return raised;
    }
}
