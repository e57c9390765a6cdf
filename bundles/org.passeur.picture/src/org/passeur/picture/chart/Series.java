// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture.chart;

import java.util.List;

/**
 * One profile of a radar.
 *
 * @param name whose it is
 * @param values one an axis; NaN where there is no figure
 * @param target what a click opens; may be empty
 */
public record Series(String name, List<Double> values, String target) {

    public Series {
        values = List.copyOf(values);
    }

    double value(int axis) {
        return axis < values.size() ? values.get(axis) : Double.NaN;
    }
}
