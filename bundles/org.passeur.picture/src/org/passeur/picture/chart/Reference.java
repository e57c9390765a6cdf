// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture.chart;

/**
 * A line to compare with.
 *
 * @param value where it stands
 * @param label what it is and whose figure it is, such as "7 h (McKinsey)"
 */
public record Reference(double value, String label) {
}
