// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.table;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.passeur.ui.Words;

/** Chooses which columns a table shows and in which order. */
final class ColumnsDialog extends Dialog {

    private final TablePanel panel;
    private @Nullable Table list;

    ColumnsDialog(Shell parent, TablePanel panel) {
        super(parent);
        this.panel = panel;
    }

    void ask() {
        open();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Words.get("columns.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(area);
        Label words = new Label(area, SWT.WRAP);
        words.setText(Words.get("columns.message"));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(words);
        Table made = new Table(area, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
        list = made;
        GridDataFactory.fillDefaults().grab(true, true).hint(320, 360).applyTo(made);
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.TOP).applyTo(buttons);
        button(buttons, "columns.up", () -> move(-1));
        button(buttons, "columns.down", () -> move(1));
        button(buttons, "columns.usual", () -> fill(panel.columns().usual()));
        fill(panel.shownNow());
        return area;
    }

    private void fill(List<Column> shown) {
        Table table = table();
        table.removeAll();
        shown.forEach(c -> add(c, true));
        List<String> paths = shown.stream().map(Column::path).toList();
        panel.columns().all().stream().filter(c -> !paths.contains(c.path())).forEach(c -> add(c, false));
    }

    private void add(Column column, boolean checked) {
        TableItem item = new TableItem(table(), SWT.NONE);
        item.setText(column.label());
        item.setData(column);
        item.setChecked(checked);
    }

    private static void button(Composite parent, String key, Runnable run) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(Words.get(key));
        button.addListener(SWT.Selection, e -> run.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
    }

    private void move(int step) {
        Table table = table();
        int from = table.getSelectionIndex();
        int to = from + step;
        if (from < 0 || to < 0 || to >= table.getItemCount()) {
            return;
        }
        TableItem item = table.getItem(from);
        Column column = (Column) item.getData();
        boolean checked = item.getChecked();
        item.dispose();
        TableItem moved = new TableItem(table, SWT.NONE, to);
        moved.setText(column.label());
        moved.setData(column);
        moved.setChecked(checked);
        table.select(to);
    }

    private Table table() {
        Table made = list;
        if (made == null) {
            throw new IllegalStateException("The dialog is not open");
        }
        return made;
    }

    @Override
    protected void okPressed() {
        List<Column> chosen = new ArrayList<>();
        for (TableItem item : table().getItems()) {
            if (item.getChecked()) {
                chosen.add((Column) item.getData());
            }
        }
        super.okPressed();
        if (!chosen.isEmpty()) {
            panel.show(chosen);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Words.get("button.ok"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, Words.get("button.cancel"), false);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
