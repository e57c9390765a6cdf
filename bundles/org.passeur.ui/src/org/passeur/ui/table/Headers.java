// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.table;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** The headers of the columns. */
record Headers(List<Column> columns) implements IDataProvider {

    @Override
    public Object getDataValue(int column, int line) {
        return columns.get(column).label();
    }

    @Override
    public void setDataValue(int column, int line, @Nullable Object value) {
        throw new UnsupportedOperationException("Headers come from the model");
    }

    @Override
    public int getColumnCount() {
        return columns.size();
    }

    @Override
    public int getRowCount() {
        return 1;
    }
}
