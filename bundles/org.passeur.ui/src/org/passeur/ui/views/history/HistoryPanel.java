// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.views.history;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.passeur.core.ChangeQuery;
import org.passeur.core.CommitEvent.Operation;
import org.passeur.core.History;
import org.passeur.core.History.Change;
import org.passeur.core.History.FeatureChange;
import org.passeur.core.Ref;
import org.passeur.ui.ColumnRoom;
import org.passeur.ui.PartActions;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.jobs.Jobs;
import org.passeur.ui.theme.Icons;
import org.passeur.ui.theme.Look;
import org.passeur.ui.values.Values;
import org.passeur.ui.views.history.ChangeTable.Line;

/** Changes on the left, what they changed on the right; compare, restore, take back. */
public final class HistoryPanel implements PartActions {

    private static final int MOST_OBJECTS = 200;

    private final Session session;
    private final Values values;
    private final Composite root;
    private final Button everything;
    private final Label about;
    private final ChangeFilter filter;
    private final ChangeTable sets;
    private final Table details;
    private final Button compare;
    private final Button restore;
    private final Button takeBack;
    private @Nullable Ref shown;

    HistoryPanel(Composite parent, Session session) {
        this.session = session;
        values = new Values(session.models(), session.locale());
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
        Composite bar = Look.style(new Composite(root, SWT.NONE), "passeur-bar");
        GridLayoutFactory.fillDefaults().numColumns(5).margins(8, 4).spacing(8, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        about = Look.style(new Label(bar, SWT.NONE), "passeur-muted");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(about);
        everything = new Button(bar, SWT.CHECK);
        everything.setText(Words.get("history.everything"));
        everything.addListener(SWT.Selection, e -> show());
        compare = button(bar, "layout-split", "history.compare", this::compare);
        restore = button(bar, "arrow-counterclockwise", "history.restore", this::restore);
        takeBack = button(bar, "arrow-return-left", "history.take-back", this::takeBack);
        filter = new ChangeFilter(root, session, this::show);
        SashForm sash = new SashForm(root, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        sets = new ChangeTable(sash, values);
        details = table(sash, new String[] { "history.object", "history.field", "history.from", "history.to" }, 120,
                100, 120, 120);
        ColumnRoom.share(details, 3, 1, 2, 2);
        sash.setWeights(50, 50);
        sets.onRead(this::say);
        sets.onChoice(this::detail);
        details.addListener(SWT.Selection, e -> enable());
        details.addListener(SWT.DefaultSelection, e -> open());
        session.commits().listen(root, event -> sets.refresh());
        show();
    }

    private static Button button(Composite bar, String icon, String key, Runnable run) {
        Button button = new Button(bar, SWT.PUSH);
        button.setImage(Icons.image(icon));
        button.setText(Words.get(key));
        button.setEnabled(false);
        button.addListener(SWT.Selection, e -> run.run());
        return button;
    }

    private static Table table(Composite parent, String[] keys, int... widths) {
        Table table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        for (int i = 0; i < keys.length; i++) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(Words.get(keys[i]));
            column.setWidth(widths[i]);
        }
        return table;
    }

    Composite control() {
        return root;
    }

    /** The keys go to the changes. */
    void setFocus() {
        sets.control().setFocus();
    }

    /** Shows the changes of an object. */
    public void show(Ref ref) {
        if (!Objects.equals(ref, shown)) {
            shown = ref;
            if (!everything.getSelection()) {
                show();
            }
        }
    }

    private void show() {
        Ref ref = shown;
        History history = session.repository().history();
        if (everything.getSelection() || ref == null) {
            filter.show(true);
            ChangeQuery query = filter.query();
            sets.show((before, most) -> history.changeSets(query, before, most).stream()
                    .map(set -> new Line(set, null)).toList());
        } else {
            filter.show(false);
            sets.show((before, most) -> before > 0 ? List.of()
                    : history.of(ref).stream().map(change -> new Line(change.changeSet(), change)).toList());
        }
    }

    private void say() {
        Ref ref = shown;
        if (everything.getSelection() || ref == null) {
            about.setText(Words.get(sets.count() == 0 ? "table.empty.filter" : "history.all"));
        } else {
            about.setText(Words.get("history.of", title(ref).replace("&", "&&")));
        }
    }

    /** What the object is called, or was called last. */
    private String title(Ref ref) {
        return session.repository().title(ref).or(sets::title).orElse(ref.toString());
    }

    /** The change of one object that can be compared and restored: that of the line, or the one chosen beside it. */
    private @Nullable Change change() {
        Line line = sets.chosen();
        Change change = line == null ? null : line.change();
        return change == null && details.getSelectionCount() == 1 ? (Change) details.getSelection()[0].getData()
                : change;
    }

    /** A deletion is undone by going to what was there before it. */
    private static long version(Change change) {
        long number = change.changeSet().number();
        return change.operation() == Operation.DELETED ? number - 1 : number;
    }

    private void enable() {
        compare.setEnabled(change() != null);
        restore.setEnabled(change() != null);
        takeBack.setEnabled(sets.chosen() != null);
    }

    private void detail() {
        Line line = sets.chosen();
        Change change = line == null ? null : line.change();
        details.removeAll();
        enable();
        if (change != null) {
            fillDetails(List.of(change));
        } else if (line != null) {
            long number = line.set().number();
            Jobs.read(root, Words.get("table.loading"),
                    () -> session.repository().history().changes(number, MOST_OBJECTS), changes -> {
                        if (line.equals(sets.chosen())) {
                            details.removeAll();
                            fillDetails(changes);
                            enable();
                        }
                    });
        }
    }

    private void fillDetails(List<Change> changes) {
        for (Change change : changes) {
            String operation = Words
                    .get("history.operation." + change.operation().name().toLowerCase(java.util.Locale.ROOT));
            if (change.features().isEmpty()) {
                item(change, change.title(), operation, "", "");
            }
            for (FeatureChange feature : change.features()) {
                item(change, change.title(),
                        session.models().label(change.ref().type(), feature.feature(), session.locale()),
                        oneLine(feature.from()), oneLine(feature.to()));
            }
        }
    }

    private String oneLine(@Nullable Object value) {
        String words = values.text(value).replace('\n', ' ');
        return words.length() > 200 ? words.substring(0, 200) + "\u2026" : words;
    }

    private void item(Change change, String... cells) {
        TableItem item = new TableItem(details, SWT.NONE);
        item.setData(change);
        item.setText(cells);
    }

    private void open() {
        if (details.getSelectionCount() == 1) {
            session.open().object(((Change) details.getSelection()[0].getData()).ref());
        }
    }

    private void compare() {
        Change change = change();
        if (change != null) {
            new CompareDialog(root.getShell(), session, change, version(change)).open();
        }
    }

    private void restore() {
        Change change = change();
        if (change != null && MessageDialog.openConfirm(root.getShell(), Words.get("history.restore"),
                Words.get(change.operation() == Operation.DELETED ? "history.restore.ask.deleted"
                        : "history.restore.ask", change.title(), values.text(change.changeSet().at())))) {
            Jobs.run(Words.get("history.restore"), monitor -> {
                session.repository().history().restore(change.ref(), version(change));
                return Words.get("history.restored", change.title());
            }, said -> {
            });
        }
    }

    private void takeBack() {
        Line line = sets.chosen();
        if (line != null && MessageDialog.openConfirm(root.getShell(), Words.get("history.take-back"),
                Words.get("history.take-back.ask",
                        line.set().label(),
                        Integer.valueOf(line.set().created() + line.set().updated() + line.set().deleted())))) {
            Jobs.run(Words.get("history.take-back"), monitor -> {
                session.repository().history().revert(line.set().number());
                return Words.get("history.taken-back", line.set().label());
            }, said -> {
            });
        }
    }

    @Override
    public void refresh() {
        sets.refresh();
    }

    @Override
    public boolean canFilter() {
        return filter.isShown();
    }

    @Override
    public void filter() {
        filter.focus();
    }

    /** How many changes are listed, for tests. */
    public int listed() {
        return sets.count();
    }
}
