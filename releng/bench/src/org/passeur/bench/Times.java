// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/**
 * How long the same work took, each time: by the wall, or where the machine does much besides, by what the thread used of a
 * processor, which leaves out waiting for the disk ({@code -Dpasseur.bench.clock=processor}).
 */
final class Times {

    private static final double MILLION = 1e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final boolean PROCESSOR = "processor".equals(System.getProperty("passeur.bench.clock"));

    private long[] nanos = new long[64];
    private int count;

    /** Something to be measured. */
    @FunctionalInterface
    interface Work {
        void run(int number) throws Exception;
    }

    /** Two works, taken by turns so that what the machine does besides meets both. */
    record Pair(Times product, Times baseline) {

        double ratio(double quantile) {
            return product.at(quantile) / baseline.at(quantile);
        }
    }

    /** Does both works by turns; the first rounds only warm up. */
    static Pair byTurns(int warmUp, int rounds, Work product, Work baseline) throws Exception {
        Pair pair = new Pair(new Times(), new Times());
        for (int i = -warmUp; i < rounds; i++) {
            long start = now();
            product.run(i);
            long between = now();
            baseline.run(i);
            long end = now();
            if (i >= 0) {
                pair.product.add(between - start);
                pair.baseline.add(end - between);
            }
        }
        return pair;
    }

    /** Does one work; the first rounds only warm up. */
    static Times of(int warmUp, int rounds, Work work) throws Exception {
        return byTurns(warmUp, rounds, work, number -> {
            // nothing to compare with
        }).product();
    }

    static long now() {
        return PROCESSOR ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
    }

    /** Which clock it is, for the record. */
    static String clock() {
        return PROCESSOR ? "processor time of the working thread" : "wall time";
    }

    void add(long duration) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = duration;
    }

    /** The shortest of each so many in turn: what different works took when nothing came between. */
    Times shortest(int different) {
        Times all = new Times();
        for (int i = 0; i < Math.min(different, count); i++) {
            long least = Long.MAX_VALUE;
            for (int j = i; j < count; j += different) {
                least = Math.min(least, nanos[j]);
            }
            all.add(least);
        }
        return all;
    }

    /** Milliseconds at a quantile: 0.5 is the median. */
    double at(double quantile) {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[(int) Math.min(count - 1L, (long) (count * quantile))] / MILLION;
    }
}
