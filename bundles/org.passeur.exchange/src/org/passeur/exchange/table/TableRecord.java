// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.table;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.PasseurException;

/**
 * One row of a table.
 *
 * @param line the line of the file on which it begins, or the number of the row in a spreadsheet; from 1
 * @param cells one text for each header; empty, never null. Numbers have a point, dates are ISO where the file knows
 * @param problem why it cannot be used, if so
 */
public record TableRecord(int line, List<String> cells, @Nullable PasseurException problem) {

    /** A good row. */
    public TableRecord(int line, List<String> cells) {
        this(line, List.copyOf(cells), null);
    }

    /** The text in a column, without spaces around it. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column).strip() : "";
    }
}
