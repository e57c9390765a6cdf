// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.bench;

import java.lang.management.ManagementFactory;

/** What is in use of the heap when all that can go has gone. */
final class Memory {

    private static final int ROUNDS = 3;

    private Memory() {
    }

    static double usedMegabytes() {
        for (int i = 0; i < ROUNDS; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / (double) (1 << 20);
    }

    static long mostMegabytes() {
        return Runtime.getRuntime().maxMemory() >> 20;
    }
}
