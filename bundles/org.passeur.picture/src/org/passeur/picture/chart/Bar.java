// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture.chart;

import java.util.List;

/**
 * One bar, or one stack of them.
 *
 * @param label what it stands for
 * @param values one a series; NaN where there is no figure
 * @param target what a click opens; may be empty
 * @param tip what is said beside label and figure; may be empty
 */
public record Bar(String label, List<Double> values, String target, String tip) {

    public Bar {
        values = List.copyOf(values);
    }

    /** A bar of one figure. */
    public static Bar of(String label, double value, String target) {
        return new Bar(label, List.of(value), target, "");
    }

    /** The sum of its figures; NaN when it has none. */
    public double total() {
        double sum = 0;
        boolean any = false;
        for (double value : values) {
            if (!Double.isNaN(value) && !Double.isInfinite(value)) {
                sum += value;
                any = true;
            }
        }
        return any ? sum : Double.NaN;
    }
}
