// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture.chart;

import java.time.LocalDate;

/**
 * Something that happened on a day, shown as a line across a trend.
 *
 * @param target what a click opens; may be empty
 */
public record Marker(LocalDate date, String label, String target) {
}
