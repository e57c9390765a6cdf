// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture.chart;

import java.time.LocalDate;
import java.util.List;

/**
 * One line of a trend.
 *
 * @param name what it counts
 * @param points in the order of their days; a NaN interrupts the line
 * @param target what a click opens; may be empty
 */
public record Line(String name, List<Point> points, String target) {

    /** A figure of a day. */
    public record Point(LocalDate date, double value) {
    }

    public Line {
        points = List.copyOf(points);
    }
}
