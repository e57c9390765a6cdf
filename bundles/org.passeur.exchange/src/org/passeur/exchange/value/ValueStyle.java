// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.value;

/**
 * How values are written where people have several ways.
 *
 * @param dateFormat a pattern such as {@code MM/dd/yyyy}, tried first; empty: ISO, then day before month
 * @param decimal the decimal sign, {@code "."} or {@code ","}; empty: either, unless it cannot be told
 */
public record ValueStyle(String dateFormat, String decimal) {

    /** Found by looking. */
    public static final ValueStyle DEFAULT = new ValueStyle("", "");
}
