// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.table;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.IConfigLabelAccumulator;
import org.passeur.core.query.Row;
import org.passeur.ui.table.Lines.GroupLine;
import org.passeur.ui.values.Values;

/** What stands in the cells of a table, and which labels style them. */
final class Cells implements IDataProvider, IConfigLabelAccumulator {

    static final String NUMBER = "passeur-number";
    static final String HEADING = "passeur-group";
    static final String LINK = "passeur-link";
    static final String WAITING = "passeur-waiting";

    private final Rows rows;
    private final List<Column> columns;
    private final Values values;

    Cells(Rows rows, List<Column> columns, Values values) {
        this.rows = rows;
        this.columns = columns;
        this.values = values;
    }

    @Override
    public @Nullable Object getDataValue(int column, int line) {
        GroupLine heading = rows.lines().heading(line);
        if (heading != null) {
            return column == 0 ? headingText(heading) : "";
        }
        Row row = rows.row(line);
        if (row == null) {
            return "\u2026";
        }
        Column shown = columns.get(column);
        int at = row.columns().indexOf(shown.path());
        return at < 0 ? "" : values.line(row.values().get(at), shown.type());
    }

    private String headingText(GroupLine heading) {
        String value = values.text(heading.value());
        return (heading.ids() == null ? "\u25b8  " : "\u25be  ") + (value.isEmpty() ? "\u2013" : value) + "   ("
                + values.text(Long.valueOf(heading.count())) + ")";
    }

    @Override
    public void accumulateConfigLabels(LabelStack labels, int column, int line) {
        if (rows.lines().heading(line) != null) {
            labels.addLabelOnTop(HEADING);
            return;
        }
        Column shown = columns.get(column);
        if (shown.type().number()) {
            labels.addLabelOnTop(NUMBER);
        }
        if (shown.type().reference() && !shown.type().many()) {
            labels.addLabelOnTop(LINK);
        }
    }

    @Override
    public void setDataValue(int column, int line, @Nullable Object value) {
        throw new UnsupportedOperationException("Tables are edited in forms");
    }

    @Override
    public int getColumnCount() {
        return columns.size();
    }

    @Override
    public int getRowCount() {
        return rows.lines().count();
    }
}
