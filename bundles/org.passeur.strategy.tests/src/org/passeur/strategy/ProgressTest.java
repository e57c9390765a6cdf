// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of progress: {@code 100 x (value - baseline) / (target - baseline)}. */
class ProgressTest {

    private static Progress progress(@Nullable Double baseline, @Nullable Double target, @Nullable Double value) {
        return new Progress(baseline, target, value, value == null ? null : LocalDate.of(2026, 3, 2));
    }

    @ParameterizedTest
    @CsvSource({ "40, 120, 90, 62.5, false", "40, 120, 120, 100, true", "40, 120, 130, 112.5, true",
            "40, 120, 36, -5, false", "7, 5, 6, 50, false", "7, 5, 5, 100, true", "7, 5, 4, 150, true",
            "7, 5, 8, -50, false", "0, 1, 0, 0, false" })
    void isThePartOfTheWay(double baseline, double target, double value, double percent, boolean reached) {
        Progress progress = progress(baseline, target, value);
        assertEquals(percent, progress.percent().orElseThrow(), 1e-9);
        assertEquals(reached, progress.reached());
    }

    @Test
    void hasNoFigureWhereThereIsNoWay() {
        assertEquals(OptionalDouble.empty(), progress(null, 5.0, 1.0).percent());
        assertEquals(OptionalDouble.empty(), progress(1.0, null, 1.0).percent());
        assertEquals(OptionalDouble.empty(), progress(1.0, 5.0, null).percent());
        assertEquals(OptionalDouble.empty(), progress(5.0, 5.0, 5.0).percent());
    }

    @Test
    void meansCountEachBetweenNothingAndAll() {
        assertEquals(50,
                Progress.mean(List.of(progress(0.0, 10.0, 30.0), progress(0.0, 10.0, -5.0))).orElseThrow(), 1e-9);
        assertEquals(75, Progress.mean(
                List.of(progress(0.0, 10.0, 10.0), progress(0.0, 10.0, 5.0), progress(0.0, 10.0, null))).orElseThrow(),
                1e-9, "what has no figure does not count");
        assertEquals(OptionalDouble.empty(), Progress.mean(List.of(progress(0.0, 10.0, null))));
    }
}
