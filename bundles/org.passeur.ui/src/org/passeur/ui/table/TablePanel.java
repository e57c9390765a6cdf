// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
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
import org.passeur.ui.Words;
import org.passeur.ui.actions.Actions;
import org.passeur.ui.jobs.Jobs;
import org.passeur.ui.open.TableInput;
import org.passeur.ui.table.Lines.GroupLine;
import org.passeur.ui.values.Values;

/** A table with its bar: quick filter, grouping, columns, actions; the grid below, or words where it is empty. */
public final class TablePanel implements PartActions {

    private static final int REMEMBERED = 5000;

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
    private final RefSelection selection = new RefSelection();
    private List<Column> shown;
    private Sorting sorting;
    private FilterRow filters;
    private Grid grid;
    private Set<Long> remembered = Set.of();
    private Set<Long> lastChosen = Set.of();
    private List<Column> arranged = List.of();

    /** A table in an editor. */
    public TablePanel(Composite parent, Session session, TableInput input) {
        this.session = session;
        spec = input.spec();
        values = new Values(session.models(), session.locale());
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

    private List<String> paths() {
        return shown.stream().map(Column::path).toList();
    }

    /** Reads again with what filters, order and grouping say now. */
    void query() {
        if (rows.loaded()) {
            remembered = grid.chosenCount() > REMEMBERED ? Set.of() : new HashSet<>(ids(chosen()));
        }
        rows.show(condition(), sorting.order(), bar.groupBy());
    }

    private static List<Long> ids(List<Ref> refs) {
        return refs.stream().map(r -> Long.valueOf(r.id())).toList();
    }

    private Filter condition() {
        Filter quick = Filter.ALL;
        String text = bar.quickText();
        if (!text.isBlank()) {
            List<Filter> parts = new ArrayList<>();
            for (Column column : shown) {
                boolean words = column.type().type().getInstanceClass() == String.class && !column.type().longText();
                if (!column.type().derived() && (words || column.type().reference())) {
                    parts.add(reader.contains(spec.type(), column.path(), column.type(), text.strip()));
                }
            }
            quick = new Filter.Or(List.copyOf(parts));
        }
        return filters.filter().and(quick);
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
        if (rows.loaded() && remembered.isEmpty()) {
            remembered = grid.chosenCount() > REMEMBERED ? Set.of() : Set.copyOf(lastChosen);
        }
        grid.linesChanged();
        boolean nothing = rows.lines().count() == 0;
        empty.show(filtered());
        layout.topControl = nothing && !filters.active() ? empty.control() : grid.table();
        stack.layout();
        bar.count(rows.lines().total());
        reselect();
    }

    private void reselect() {
        Set<Long> wanted = remembered;
        remembered = Set.of();
        if (wanted.isEmpty()) {
            return;
        }
        List<Integer> found = new ArrayList<>();
        Lines lines = rows.lines();
        for (int i = 0; i < lines.count() && found.size() < wanted.size(); i++) {
            if (wanted.contains(Long.valueOf(lines.id(i)))) {
                found.add(Integer.valueOf(i));
            }
        }
        grid.choose(found);
    }

    private void selectionChanged() {
        if (grid.chosenCount() <= REMEMBERED) {
            List<Ref> refs = chosen();
            lastChosen = new HashSet<>(ids(refs));
            selection.set(new StructuredSelection(refs));
            bar.chosen(refs.size());
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

    Columns columns() {
        return columns;
    }

    ISelectionProvider selectionProvider() {
        return selection;
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

    @Override
    public boolean canDelete() {
        return grid.chosenCount() > 0;
    }

    @Override
    public void delete() {
        new Actions(session).delete(root.getShell(), chosen());
    }

    @Override
    public boolean canCopy() {
        return grid.chosenCount() > 0;
    }

    @Override
    public void copy() {
        List<Column> now = grid.arranged();
        List<Long> ids = ids(chosen());
        Query query = Query.of(spec.type()).columns(paths());
        Jobs.read(root, Words.get("table.copying"),
                () -> new Sheet(now, values).tabs(session.repository().rows(query, ids)), text -> {
                    Clipboard clipboard = new Clipboard(root.getDisplay());
                    clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
                    clipboard.dispose();
                    Jobs.say(Words.get("table.copied", Integer.valueOf(ids.size())));
                });
    }

    @Override
    public boolean canPaste() {
        return Pastes.find(spec.type()) != null;
    }

    @Override
    public void paste() {
        TablePaste paste = Pastes.find(spec.type());
        Clipboard clipboard = new Clipboard(root.getDisplay());
        Object sheet = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        if (paste != null && sheet instanceof String text && !text.isBlank()) {
            paste.paste(session, root.getShell(), spec.type(), grid.arranged().stream().map(Column::path).toList(),
                    text);
        }
    }

    @Override
    public void selectAll() {
        grid.chooseAll();
    }

    @Override
    public boolean canFilter() {
        return true;
    }

    @Override
    public void filter() {
        bar.focusQuick();
    }

    @Override
    public void refresh() {
        rows.reload();
    }

    @Override
    public boolean canCreate() {
        return true;
    }

    @Override
    public void create() {
        session.open().create(type(), o -> {
        });
    }

    EClass type() {
        return spec.type();
    }

    @Override
    public boolean canExport() {
        return true;
    }

    @Override
    public void export() {
        new CsvExport(session, spec, rows.query(), grid.arranged(), values).ask(root.getShell());
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
