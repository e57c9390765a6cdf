// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.table;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.passeur.core.screen.TableSpec;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.theme.Icons;
import org.passeur.ui.theme.Look;

/** The bar over a table: how many, quick filter, grouping, columns, new. */
final class TableBar {

    private static final int CALM_MILLIS = 250;

    private final Composite bar;
    private final TablePanel panel;
    private final Text quick;
    private final Combo group;
    private final Label count;
    private final List<Column> groupable;
    private int typing;
    private long total;

    TableBar(Composite parent, TablePanel panel, Session session, TableSpec spec, List<Column> columns) {
        this.panel = panel;
        bar = Look.style(new Composite(parent, SWT.NONE), "passeur-bar");
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(6, false);
        layout.marginWidth = 8;
        layout.marginHeight = 6;
        layout.horizontalSpacing = 8;
        bar.setLayout(layout);

        quick = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        quick.setMessage(Words.get("table.quick"));
        GridData room = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        room.widthHint = 180;
        quick.setLayoutData(room);
        quick.addListener(SWT.Modify, e -> typed());
        quick.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN) {
                panel.setFocus();
            }
        });

        count = Look.style(new Label(bar, SWT.NONE), "passeur-muted");
        count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));

        Label by = Look.style(new Label(bar, SWT.NONE), "passeur-muted");
        by.setText(Words.get("table.group-by"));
        groupable = columns.stream().filter(c -> !c.type().longText() && !c.type().instant() && !c.type().many()
                && (c.type().enumeration() || c.type().reference() || c.type().bool() || c.type().integer())).toList();
        group = new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY);
        group.add(Words.get("table.group-none"));
        groupable.forEach(c -> group.add(c.label()));
        group.select(0);
        GridData narrow = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        narrow.widthHint = 140;
        group.setLayoutData(narrow);
        group.addListener(SWT.Selection, e -> panel.query());

        button("layout-three-columns", Words.get("table.columns"),
                () -> new ColumnsDialog(bar.getShell(), panel).ask());
        if (!session.models().absent(spec.type())) {
            button("plus-lg", session.creation(spec.type()), panel.actions()::create);
        }
    }

    private void button(String icon, String label, Runnable run) {
        Button button = new Button(bar, SWT.PUSH);
        button.setImage(Icons.image(icon));
        button.setText(label);
        button.addListener(SWT.Selection, e -> run.run());
    }

    private void typed() {
        int mine = ++typing;
        bar.getDisplay().timerExec(CALM_MILLIS, () -> {
            if (!bar.isDisposed() && mine == typing) {
                panel.query();
            }
        });
    }

    String quickText() {
        return quick.getText();
    }

    void type(String text) {
        quick.setText(text);
    }

    void focusQuick() {
        quick.setFocus();
        quick.selectAll();
    }

    @Nullable
    String groupBy() {
        int at = group.getSelectionIndex();
        return at <= 0 ? null : groupable.get(at - 1).path();
    }

    void group(@Nullable String path) {
        int at = 0;
        for (int i = 0; i < groupable.size(); i++) {
            if (groupable.get(i).path().equals(path)) {
                at = i + 1;
            }
        }
        group.select(at);
        panel.query();
    }

    void clear() {
        quick.setText("");
    }

    void count(long objects) {
        total = objects;
        count.setText(Words.get("table.count", Long.valueOf(objects)));
    }

    void chosen(int objects) {
        count.setText(objects > 1 ? Words.get("table.count-chosen", Integer.valueOf(objects), Long.valueOf(total))
                : Words.get("table.count", Long.valueOf(total)));
    }
}
