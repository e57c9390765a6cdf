// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.table;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.passeur.core.Ref;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Order;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.core.screen.TableSpec;
import org.passeur.ui.PartActions;
import org.passeur.ui.Session;
import org.passeur.ui.open.TableInput;
import org.passeur.ui.table.Lines.GroupLine;
import org.passeur.ui.values.Values;

/** A table with its bar: quick filter, grouping, columns, actions; the grid below, or words where it is empty. */
public final class TablePanel {

    private final Session session;
    private final TableSpec spec;
    private final Composite root;
    private final Composite stack;
    private final StackLayout layout = new StackLayout();
    private final TableBar bar;
    private final EmptyPage empty;
    private final Rows rows;
    private final Columns columns;
    private final Values values;
    private final FilterText reader;
    private final Choice choice = new Choice();
    private final TableActions actions;
    private List<Column> shown;
    private Sorting sorting;
    private FilterRow filters;
    private Grid grid;
    private List<Column> arranged = List.of();

    /** A table in an editor. */
    public TablePanel(Composite parent, Session session, TableInput input) {
        this.session = session;
        spec = input.spec();
        values = new Values(session.models(), session.locale());
        actions = new TableActions(this, session, spec, values);
        reader = new FilterText(session.models(), session.locale(), LocalDate.now());
        root = new Composite(parent, SWT.NONE);
        GridLayout outer = new GridLayout(1, false);
        outer.marginWidth = 0;
        outer.marginHeight = 0;
        outer.verticalSpacing = 0;
        root.setLayout(outer);
        columns = new Columns(session, spec);
        shown = columns.shown();
        bar = new TableBar(root, this, session, spec, columns.all());
        stack = new Composite(root, SWT.NONE);
        stack.setLayout(layout);
        stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        empty = new EmptyPage(stack, session, spec, this);
        rows = new Rows(session, root, spec.type(), spec.filter().and(input.part()));
        sorting = new Sorting(shown, spec.order(), this::query);
        filters = new FilterRow(session, spec.type(), shown, reader, this::query);
        grid = makeGrid();
        rows.onChange(this::linesChanged, () -> grid.rowsChanged());
        rows.columns(paths());
        layout.topControl = grid.table();
        root.addDisposeListener(e -> columns.keep(arranged));
        query();
    }

    private Grid makeGrid() {
        Cells cells = new Cells(rows, shown, values);
        Grid made = new Grid(stack, shown, cells, sorting, filters, new GridKeys(this::open));
        NatTable table = made.table();
        new TableMenu(this, session, spec).install(table);
        table.addListener(SWT.MouseDown, this::clicked);
        table.addListener(SWT.Dispose, e -> arranged = made.arranged());
        table.addLayerListener(event -> {
            if (event instanceof org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent) {
                selectionChanged();
            }
        });
        table.getAccessible().addAccessibleListener(new org.eclipse.swt.accessibility.AccessibleAdapter() {
            @Override
            public void getName(org.eclipse.swt.accessibility.AccessibleEvent e) {
                e.result = TableEditor.title(session, spec);
            }
        });
        return made;
    }

    List<String> paths() {
        return shown.stream().map(Column::path).toList();
    }

    /** Reads again with what filters, order and grouping say now. */
    void query() {
        if (rows.loaded()) {
            choice.keep(grid, rows);
        }
        rows.show(condition(), sorting.order(), bar.groupBy());
    }

    private Filter condition() {
        return filters.filter().and(reader.anywhere(spec.type(), shown, bar.quickText()));
    }

    boolean filtered() {
        return filters.active() || !bar.quickText().isBlank();
    }

    void clearFilters() {
        bar.clear();
        filters = new FilterRow(session, spec.type(), shown, reader, this::query);
        rebuild();
    }

    private void linesChanged() {
        if (rows.loaded()) {
            choice.keepLast(grid);
        }
        grid.linesChanged();
        boolean nothing = rows.lines().count() == 0;
        empty.show(filtered());
        layout.topControl = nothing && !filters.active() ? empty.control() : grid.table();
        stack.layout();
        bar.count(rows.lines().total());
        choice.find(grid, rows.lines());
    }

    private void selectionChanged() {
        int chosen = choice.changed(grid, rows);
        if (chosen >= 0) {
            bar.chosen(chosen);
        }
    }

    private void clicked(org.eclipse.swt.widgets.Event event) {
        int line = grid.lineAt(event.y);
        GroupLine heading = line < 0 ? null : rows.lines().heading(line);
        if (heading != null && event.button == 1) {
            rows.toggle(heading);
        }
    }

    /** The chosen objects. */
    public List<Ref> chosen() {
        return rows.refs(grid.chosen());
    }

    /** Opens what has the cursor, or opens or folds a group. */
    public void open() {
        int line = grid.cursor();
        if (line < 0 || line >= rows.lines().count()) {
            return;
        }
        GroupLine heading = rows.lines().heading(line);
        if (heading != null) {
            rows.toggle(heading);
        } else {
            rows.refs(List.of(Integer.valueOf(line))).forEach(session.open()::object);
        }
    }

    /** Shows other columns. */
    void show(List<Column> chosen) {
        shown = List.copyOf(chosen);
        sorting = new Sorting(shown, sorting.order(), this::query);
        filters = new FilterRow(session, spec.type(), shown, reader, this::query);
        rows.columns(paths());
        rebuild();
    }

    private void rebuild() {
        NatTable old = grid.table();
        grid = makeGrid();
        layout.topControl = grid.table();
        old.dispose();
        stack.layout();
        query();
    }

    List<Column> shownNow() {
        return grid.arranged();
    }

    EClass type() {
        return spec.type();
    }

    Composite control() {
        return root;
    }

    int chosenCount() {
        return grid.chosenCount();
    }

    void chooseAll() {
        grid.chooseAll();
    }

    void focusQuick() {
        bar.focusQuick();
    }

    void reload() {
        rows.reload();
    }

    /** What is shown, as it was asked for. */
    Query asked() {
        return rows.query();
    }

    Columns columns() {
        return columns;
    }

    ISelectionProvider selectionProvider() {
        return choice.selection();
    }

    void setFocus() {
        if (layout.topControl == grid.table()) {
            grid.table().setFocus();
        } else {
            empty.control().setFocus();
        }
    }

    /** The lines shown now, for tests: headings and objects. */
    public int lineCount() {
        return rows.lines().count();
    }

    /** True once the lines were read. */
    public boolean loaded() {
        return rows.loaded();
    }

    /** The words in a cell, for tests. */
    public String cell(int column, int line) {
        return String.valueOf(new Cells(rows, shown, values).getDataValue(column, line));
    }

    /** The grid itself, for tests that click and type. */
    public NatTable table() {
        return grid.table();
    }

    /** Chooses some lines. */
    public void choose(List<Integer> lines) {
        grid.choose(lines);
    }

    /** What menus and keys do with the table. */
    public PartActions actions() {
        return actions;
    }

    /** Types into the quick filter, for tests and for links that open a filtered table. */
    public void quickFilter(String text) {
        bar.type(text);
    }

    /** Groups by a column; null for not at all. */
    public void groupBy(@Nullable String path) {
        bar.group(path);
    }

    /** Sorts by a column of those shown. */
    public void sortBy(int column, boolean descending) {
        sorting.sort(column, descending ? org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum.DESC
                : org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum.ASC, false);
        grid.rowsChanged();
    }

    /** The order now. */
    public List<Order> order() {
        return sorting.order();
    }

    /** The row on a line, while it is there. */
    public @Nullable Row row(int line) {
        return rows.row(line);
    }
}
