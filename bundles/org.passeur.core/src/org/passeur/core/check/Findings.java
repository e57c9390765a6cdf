// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a check finds: the first problems, said one by one, and how many there are. Where half of a large company's items have
 * the same flaw, nobody reads a sentence for each, and none is made.
 */
public final class Findings {

    private final List<Problem> problems = new ArrayList<>();
    private final int most;
    private long count;

    /** Takes so many problems one by one, and counts the others. */
    public Findings(int most) {
        this.most = most;
    }

    /** Takes each of them. */
    public static Findings all() {
        return new Findings(Integer.MAX_VALUE);
    }

    /** Takes or counts a problem, which is made only where it is taken. */
    public void add(Supplier<Problem> problem) {
        if (!full()) {
            problems.add(problem.get());
        }
        count++;
    }

    /** Counts problems of which nobody needs to hear one by one; for a check that knows their number, once this is {@link #full}. */
    public void more(long number) {
        count += number;
    }

    /** True where others are only counted. */
    public boolean full() {
        return problems.size() >= most;
    }

    /** Those that were taken. */
    public List<Problem> problems() {
        return problems;
    }

    /** How many there are in all. */
    public long count() {
        return count;
    }

    /** How many there are besides those that were taken. */
    public long others() {
        return count - problems.size();
    }
}
