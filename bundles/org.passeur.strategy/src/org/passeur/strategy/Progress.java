// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.strategy;

import java.time.LocalDate;
import java.util.OptionalDouble;

import org.eclipse.jdt.annotation.Nullable;

/**
 * How far an indicator has come on a day.
 *
 * @param baseline where it stood at first
 * @param target where it is to stand
 * @param value what was measured last, or null where nothing was measured yet
 * @param measuredOn when that was
 */
public record Progress(@Nullable Double baseline, @Nullable Double target, @Nullable Double value,
        @Nullable LocalDate measuredOn) {

    /** All of the way. */
    public static final double WHOLE = 100;

    /**
     * The part of the way from baseline to target in percent (DOMAIN 5):
     * {@code 100 x (value - baseline) / (target - baseline)}, which also serves targets below the baseline. More than 100
     * is more than was promised, less than 0 a step back. No figure where baseline, target or value is missing, or where
     * baseline and target are the same.
     */
    public OptionalDouble percent() {
        Double from = baseline;
        Double to = target;
        Double now = value;
        if (from == null || to == null || now == null || to.doubleValue() == from.doubleValue()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(WHOLE * (now - from) / (to - from));
    }

    /** True where the target is reached. */
    public boolean reached() {
        return percent().orElse(0) >= WHOLE;
    }

    /** The mean of some progress, each counted between 0 and 100, so that one that overshoots hides no other. */
    public static OptionalDouble mean(Iterable<Progress> some) {
        double sum = 0;
        int count = 0;
        for (Progress progress : some) {
            OptionalDouble percent = progress.percent();
            if (percent.isPresent()) {
                sum += Math.clamp(percent.getAsDouble(), 0, WHOLE);
                count++;
            }
        }
        return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / count);
    }
}
