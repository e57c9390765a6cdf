// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.table;

import org.passeur.exchange.Limits;

/**
 * How a table is to be read.
 *
 * @param delimiter what stands between the cells of a CSV file; empty to find it by looking
 * @param sheet the name of the sheet of a spreadsheet; empty for the first that can be seen
 * @param limits the largest that is read
 */
public record TableOptions(String delimiter, String sheet, Limits limits) {

    /** Everything found by looking. */
    public static final TableOptions DEFAULT = new TableOptions("", "", Limits.DEFAULT);
}
