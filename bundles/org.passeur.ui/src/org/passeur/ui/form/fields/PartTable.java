// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.passeur.core.Models;
import org.passeur.ui.ColumnRoom;
import org.passeur.ui.PartActions;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.theme.Icons;
import org.passeur.ui.values.ColumnType;
import org.passeur.ui.values.Values;

/** A small table of the parts of an object, with buttons below it. */
class PartTable {

    private static final int WIDTH = 150;
    private static final int MOST_LINES = 8;

    private final Composite area;
    private final Table table;
    private final Composite buttons;
    private final List<EStructuralFeature> features;
    private final Session session;
    private final List<Button> forChosen = new ArrayList<>();
    private Runnable remove = () -> {
    };
    private BooleanSupplier canPaste = () -> false;
    private Runnable paste = () -> {
    };

    PartTable(Composite parent, Session session, List<EStructuralFeature> features) {
        this.session = session;
        this.features = features;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
        table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        table.setHeaderVisible(true);
        table.setData(PartActions.OF_CONTROL, keys());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        Models models = session.models();
        for (EStructuralFeature feature : features) {
            ColumnType type = ColumnType.of(models, feature);
            TableColumn column = new TableColumn(table, type.number() ? SWT.RIGHT : SWT.LEFT);
            column.setText(models.label(feature.getEContainingClass(), feature.getName(), session.locale()));
            column.setWidth(type.reference() ? 2 * WIDTH : WIDTH);
        }
        ColumnRoom.share(table,
                features.stream().mapToInt(f -> ColumnType.of(models, f).words() ? 1 : 0).toArray());
        table.addListener(SWT.Selection, e -> enable());
        buttons = new Composite(area, SWT.NONE);
        org.eclipse.swt.layout.RowLayout line = new org.eclipse.swt.layout.RowLayout();
        line.marginLeft = 0;
        line.marginTop = 0;
        buttons.setLayout(line);
    }

    Composite area() {
        return area;
    }

    Table table() {
        return table;
    }

    Button button(String icon, String label, Runnable run) {
        Button button = new Button(buttons, SWT.PUSH);
        button.setImage(Icons.image(icon));
        button.setText(label);
        button.addListener(SWT.Selection, e -> run.run());
        return button;
    }

    /** A button for what is chosen. */
    void onChosen(String icon, String label, Runnable run) {
        Button button = button(icon, label, run);
        button.setEnabled(false);
        forChosen.add(button);
    }

    /** A button, and the key Delete, for what is chosen. */
    void onDelete(Runnable delete) {
        onChosen("trash", Words.get("field.delete"), delete);
        remove = delete;
    }

    /** What the clipboard holds is taken in where it can be. */
    void onPaste(BooleanSupplier can, Runnable run) {
        canPaste = can;
        paste = run;
    }

    private PartActions keys() {
        return new PartActions() {
            @Override
            public boolean canDelete() {
                return table.getSelectionCount() > 0;
            }

            @Override
            public void delete() {
                remove.run();
            }

            @Override
            public boolean canPaste() {
                return canPaste.getAsBoolean();
            }

            @Override
            public void paste() {
                paste.run();
            }

            @Override
            public void selectAll() {
                table.selectAll();
                enable();
            }
        };
    }

    private void enable() {
        forChosen.forEach(button -> button.setEnabled(table.getSelectionCount() > 0));
    }

    void onOpen(Consumer<EObject> open) {
        table.addListener(SWT.DefaultSelection, e -> open.accept((EObject) e.item.getData()));
    }

    List<EObject> chosen() {
        return java.util.Arrays.stream(table.getSelection()).map(i -> (EObject) i.getData()).toList();
    }

    void show(@Nullable Object value) {
        List<?> parts = value instanceof List<?> list ? list : List.of();
        Values values = new Values(session.models(), session.locale());
        table.removeAll();
        enable();
        for (Object part : parts) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setData(part);
            for (int i = 0; i < features.size(); i++) {
                item.setText(i, text((EObject) part, features.get(i), values));
            }
        }
        area.requestLayout();
    }

    /** How a value stands in its cell. */
    String text(EObject part, EStructuralFeature feature, Values values) {
        return values.line(part.eGet(feature), ColumnType.of(session.models(), feature));
    }

    int height() {
        int lines = Math.clamp(table.getItemCount(), 2, MOST_LINES);
        return table.getHeaderHeight() + lines * table.getItemHeight() + 56;
    }
}
