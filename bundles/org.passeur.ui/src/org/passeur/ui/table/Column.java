// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.table;

import org.passeur.ui.values.ColumnType;

/**
 * A column as a table shows it.
 *
 * @param width in points
 */
public record Column(String path, String label, ColumnType type, int width) {

    /** The same at another width. */
    public Column wide(int points) {
        return new Column(path, label, type, points);
    }
}
