// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.edit.config.DefaultEditBindings;
import org.eclipse.nebula.widgets.nattable.edit.config.DefaultEditConfiguration;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowHeaderComposite;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.event.StructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.VisualRefreshEvent;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionBindings;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.passeur.ui.theme.Look;

/** The layers of one grid: cells, order and width of columns, choice of rows, scrolling, headers with sorting and filters. */
final class Grid {

    private static final int ROW_HEIGHT = 26;
    private static final int HEADER_ROOM = 28;

    private final List<Column> columns;
    private final DataLayer data;
    private final ColumnReorderLayer order;
    private final SelectionLayer selection;
    private final ViewportLayer viewport;
    private final NatTable table;

    Grid(Composite parent, List<Column> columns, Cells cells, Sorting sorting, FilterRow filters, GridKeys keys) {
        this.columns = columns;
        data = new DataLayer(cells);
        data.setDefaultRowHeight(ROW_HEIGHT);
        data.setConfigLabelAccumulator(cells);
        for (int i = 0; i < columns.size(); i++) {
            data.setColumnWidthByPosition(i,
                    Math.max(columns.get(i).width(), headerWidth(parent, columns.get(i).label())));
        }
        order = new ColumnReorderLayer(data);
        selection = new SelectionLayer(order);
        selection.addConfiguration(new RowOnlySelectionConfiguration());
        viewport = new ViewportLayer(selection);
        viewport.setRegionName(GridRegion.BODY);

        ConfigRegistry registry = new ConfigRegistry();
        Headers headers = new Headers(columns);
        DataLayer headerData = new DataLayer(headers);
        headerData.setDefaultRowHeight(ROW_HEIGHT);
        headerData.setConfigLabelAccumulator((labels, column, row) -> {
            if (columns.get(column).type().number()) {
                labels.addLabelOnTop(Cells.NUMBER);
            }
        });
        ColumnHeaderLayer header = new ColumnHeaderLayer(headerData, viewport, selection);
        SortHeaderLayer<Object> sortable = new SortHeaderLayer<>(header, sorting, false);
        FilterRowHeaderComposite<Object> filtered = new FilterRowHeaderComposite<>(filters, sortable, headers,
                registry);
        filtered.getFilterRowDataLayer().setDefaultRowHeight(ROW_HEIGHT);

        CompositeLayer whole = new CompositeLayer(1, 2);
        whole.setChildLayer(GridRegion.COLUMN_HEADER, filtered, 0, 0);
        whole.setChildLayer(GridRegion.BODY, viewport, 0, 1);
        whole.addConfiguration(new DefaultEditConfiguration());
        whole.addConfiguration(new DefaultEditBindings());

        table = new NatTable(parent,
                SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL, whole,
                false);
        table.setConfigRegistry(registry);
        table.addConfiguration(new DefaultNatTableStyleConfiguration());
        table.addConfiguration(new RowOnlySelectionBindings());
        table.addConfiguration(new SingleClickSortConfiguration());
        table.addConfiguration(filters);
        table.addConfiguration(keys);
        table.addConfiguration(new CellStyles());
        table.configure();
        table.setTheme(new GridTheme(Look.theme()));
        Look.onChange(table, () -> {
            table.setTheme(new GridTheme(Look.theme()));
            new CellStyles().configureRegistry(registry);
            table.refresh();
        });
    }

    private static int headerWidth(Composite parent, String label) {
        GC gc = new GC(parent);
        try {
            return gc.textExtent(label).x + HEADER_ROOM;
        } finally {
            gc.dispose();
        }
    }

    NatTable table() {
        return table;
    }

    void linesChanged() {
        data.fireLayerEvent(new StructuralRefreshEvent(data));
    }

    void rowsChanged() {
        data.fireLayerEvent(new VisualRefreshEvent(data));
    }

    /** The chosen lines in their order. */
    List<Integer> chosen() {
        Set<Integer> lines = new LinkedHashSet<>();
        List<Range> ranges = new ArrayList<>(selection.getSelectedRowPositions());
        ranges.sort((a, b) -> Integer.compare(a.start, b.start));
        for (Range range : ranges) {
            for (int i = range.start; i < range.end; i++) {
                lines.add(Integer.valueOf(i));
            }
        }
        return List.copyOf(lines);
    }

    int chosenCount() {
        return selection.getSelectedRowCount();
    }

    /** The line with the cursor, or -1. */
    int cursor() {
        PositionCoordinate anchor = selection.getSelectionAnchor();
        return anchor.rowPosition == SelectionLayer.NO_SELECTION ? -1 : anchor.rowPosition;
    }

    /** Chooses some lines; the first gets the cursor. */
    void choose(List<Integer> lines) {
        selection.clear(false);
        boolean first = true;
        for (Integer line : lines) {
            selection.selectRow(0, line.intValue(), false, !first);
            first = false;
        }
    }

    void chooseAll() {
        selection.selectAll();
    }

    void scrollTo(int line) {
        viewport.moveRowPositionIntoViewport(line);
    }

    /** The line of a row on the screen, or -1 above the rows. */
    int lineAt(int y) {
        int position = table.getRowPositionByY(y);
        return position < 2 ? -1 : table.getRowIndexByPosition(position);
    }

    /** The columns in the order and widths that they have now. */
    List<Column> arranged() {
        List<Column> arranged = new ArrayList<>();
        for (int i = 0; i < order.getColumnCount(); i++) {
            int index = order.getColumnIndexByPosition(i);
            arranged.add(columns.get(index).wide(data.getColumnWidthByPosition(index)));
        }
        return arranged;
    }
}
