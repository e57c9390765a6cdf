// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.views.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.passeur.core.ChangeSet;
import org.passeur.core.History.Change;
import org.passeur.ui.ColumnRoom;
import org.passeur.ui.Words;
import org.passeur.ui.jobs.Jobs;
import org.passeur.ui.values.Values;

/** The changes of one object, or of everything: read page by page, the next as the end comes into sight. */
final class ChangeTable {

    static final int PAGE = 200;

    /** A change set, with its change of the object shown, if it is of one. */
    record Line(ChangeSet set, @Nullable Change change) {
    }

    /** Reads lines beside the screen's thread. */
    interface Pages {

        /** The lines after that of a change set (0: the first ones), at most so many. */
        List<Line> read(long before, int most);
    }

    private final Table table;
    private final Values values;
    private final List<Line> lines = new ArrayList<>();
    private Pages pages = (before, most) -> List.of();
    private boolean more;
    private boolean reading;
    private int asked;
    private Runnable chosen = () -> {
    };
    private Runnable read = () -> {
    };

    ChangeTable(Composite parent, Values values) {
        this.values = values;
        table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        column("history.when", 140);
        column("history.who", 130);
        column("history.what", 160);
        column("history.size", 80);
        ColumnRoom.share(table, 0, 0, 1, 0);
        table.addListener(SWT.Selection, e -> {
            chosen.run();
            more();
        });
        table.getVerticalBar().addListener(SWT.Selection, e -> more());
    }

    private void column(String key, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(Words.get(key));
        column.setWidth(width);
    }

    void onChoice(Runnable run) {
        chosen = run;
    }

    void onRead(Runnable run) {
        read = run;
    }

    Table control() {
        return table;
    }

    /** Shows other lines, from the first. */
    void show(Pages other) {
        pages = other;
        lines.clear();
        read(0, PAGE);
    }

    /** Reads again as many lines as are there, so that the place stays the same. */
    void refresh() {
        read(0, Math.max(PAGE, lines.size()));
    }

    private void read(long before, int most) {
        int mine = ++asked;
        Pages from = pages;
        reading = true;
        Jobs.read(table, Words.get("table.loading"), () -> from.read(before, most), found -> {
            if (mine == asked) {
                reading = false;
                fill(before, found, found.size() >= most);
            }
        });
    }

    private void fill(long before, List<Line> found, boolean maybeMore) {
        boolean first = before == 0;
        Line old = chosen();
        int at = table.getSelectionIndex();
        int top = table.getTopIndex();
        table.setRedraw(false);
        if (first) {
            lines.clear();
            table.removeAll();
        } else {
            table.remove(lines.size());
        }
        lines.addAll(found);
        found.forEach(line -> {
            ChangeSet set = line.set();
            new TableItem(table, SWT.NONE)
                    .setText(new String[] { values.text(set.at()), set.who(), set.label(), size(set) });
        });
        more = maybeMore;
        if (more) {
            new TableItem(table, SWT.NONE).setText("\u2026");
        }
        if (!lines.isEmpty()) {
            int same = old == null ? -1 : lines.indexOf(old);
            table.select(same >= 0 ? same : Math.clamp(at, 0, lines.size() - 1));
            table.setTopIndex(top);
        }
        table.setRedraw(true);
        read.run();
        if (old == null || !old.equals(chosen())) {
            chosen.run();
        }
    }

    /** Reads on where the end is in sight. */
    private void more() {
        int last = table.getTopIndex() + table.getClientArea().height / Math.max(1, table.getItemHeight());
        if (more && !reading && Math.max(last, table.getSelectionIndex()) >= lines.size()) {
            read(lines.getLast().set().number(), PAGE);
        }
    }

    private static String size(ChangeSet set) {
        StringJoiner size = new StringJoiner("  ");
        part(size, "+", set.created());
        part(size, "~", set.updated());
        part(size, "\u2212", set.deleted());
        return size.toString();
    }

    private static void part(StringJoiner size, String sign, int count) {
        if (count > 0) {
            size.add(sign + count);
        }
    }

    /** The line that is chosen; null for none. */
    @Nullable
    Line chosen() {
        int index = table.getSelectionIndex();
        return index >= 0 && index < lines.size() ? lines.get(index) : null;
    }

    /** What the object of the lines was called last, where they are of one object. */
    Optional<String> title() {
        return lines.stream().map(Line::change).filter(Objects::nonNull).map(Change::title).findFirst();
    }

    int count() {
        return lines.size();
    }
}
