// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/**
 * How long the same work took, each time: by the wall, and by what it used of a processor, which leaves out waiting for the disk
 * and for whatever the machine does besides.
 */
final class Times {

    private static final double MILLION = 1e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private long[] walls = new long[64];
    private long[] processors = new long[64];
    private int count;

    /** Something to be measured. */
    @FunctionalInterface
    interface Work {
        void run(int number) throws Exception;
    }

    /** One moment on both clocks. */
    record Moment(long wall, long processor) {

        /** With what this thread used of a processor so far. */
        static Moment now() {
            return new Moment(System.nanoTime(), THREADS.getCurrentThreadCpuTime());
        }

        /** With what all threads used, those of the machine for Java too. */
        static Moment ofAll() {
            long all = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                    .getProcessCpuTime();
            return new Moment(System.nanoTime(), all);
        }

        Moment plus(Moment from, Moment to) {
            return new Moment(wall + to.wall - from.wall, processor + to.processor - from.processor);
        }
    }

    /** Two works, taken by turns so that what the machine does besides meets both. */
    record Pair(Times product, Times baseline) {

        Pair() {
            this(new Times(), new Times());
        }

        /** For each of so many different works the shortest of its times. */
        Pair shortest(int different) {
            return new Pair(product.shortest(different), baseline.shortest(different));
        }
    }

    /** Does both works by turns; the first rounds only warm up. */
    static Pair byTurns(int warmUp, int rounds, Work product, Work baseline) throws Exception {
        Pair pair = new Pair();
        for (int i = -warmUp; i < rounds; i++) {
            Moment start = Moment.now();
            product.run(i);
            Moment between = Moment.now();
            baseline.run(i);
            Moment end = Moment.now();
            if (i >= 0) {
                pair.product.add(start, between);
                pair.baseline.add(between, end);
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

    void add(Moment from, Moment to) {
        if (count == walls.length) {
            walls = Arrays.copyOf(walls, count * 2);
            processors = Arrays.copyOf(processors, count * 2);
        }
        walls[count] = to.wall - from.wall;
        processors[count++] = to.processor - from.processor;
    }

    private Times shortest(int different) {
        Times all = new Times();
        for (int i = 0; i < Math.min(different, count); i++) {
            all.add(new Moment(0, 0), new Moment(least(walls, i, different), least(processors, i, different)));
        }
        return all;
    }

    private long least(long[] nanos, int from, int step) {
        long least = Long.MAX_VALUE;
        for (int i = from; i < count; i += step) {
            least = Math.min(least, nanos[i]);
        }
        return least;
    }

    /** Milliseconds by the wall at a quantile: 0.5 is the median. */
    double at(double quantile) {
        return at(walls, quantile);
    }

    /** Milliseconds of a processor at a quantile. */
    double ofProcessor(double quantile) {
        return at(processors, quantile);
    }

    private double at(long[] nanos, double quantile) {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[(int) Math.min(count - 1L, (long) (count * quantile))] / MILLION;
    }
}
