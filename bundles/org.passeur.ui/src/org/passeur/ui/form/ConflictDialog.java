// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.passeur.core.Conflict;
import org.passeur.core.Conflict.Difference;
import org.passeur.core.Conflict.Side;
import org.passeur.ui.Session;
import org.passeur.ui.TitledDialog;
import org.passeur.ui.Words;
import org.passeur.ui.theme.Look;
import org.passeur.ui.theme.Type;
import org.passeur.ui.values.ColumnType;
import org.passeur.ui.values.Values;

/**
 * My version and theirs of one object side by side; for each field that differs, one of the two is chosen. What one side
 * alone changed is chosen already.
 */
final class ConflictDialog extends TitledDialog {

    /** The key under which the choice of a field keeps the name of the field. */
    static final String FIELD = "passeur.conflict.field";

    private static final int NAME = 180;
    private static final int CELL = 330;
    private static final int MARK = 28;
    private static final int MOST_HEIGHT = 480;
    private static final int MOST = 420;
    private static final int MOST_BEFORE = 120;

    private final Session session;
    private final Conflict conflict;
    private final String accept;
    private final Values values;
    private final Map<EStructuralFeature, Side> choice = new HashMap<>();
    private final List<Pair> pairs = new ArrayList<>();

    /** The two buttons of a field. */
    private record Pair(EStructuralFeature feature, Button mine, Button theirs) {
    }

    /** @param accept the word on the button that goes on with what is chosen */
    ConflictDialog(Shell parent, Session session, Conflict conflict, String accept) {
        super(parent, Words.get("conflict.title"), Words.get("conflict.title"));
        this.session = session;
        this.conflict = conflict;
        this.accept = accept;
        values = new Values(session.models(), session.locale());
    }

    /** What was chosen for each field; empty where the person thought better of it. */
    Optional<Map<EStructuralFeature, Side>> ask() {
        return open() == OK ? Optional.of(choice) : Optional.empty();
    }

    @Override
    protected void fill(Composite body) {
        GridLayoutFactory.fillDefaults().applyTo(body);
        setMessage(Others.sentence("conflict.ask", conflict, values));
        ScrolledComposite scroll = new ScrolledComposite(body, SWT.V_SCROLL);
        Composite grid = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(16, 12).applyTo(grid);
        new Label(grid, SWT.NONE);
        Composite heads = twin(grid);
        heading(heads, Words.get("conflict.mine"));
        heading(heads, theirs());
        conflict.differences().forEach(difference -> line(grid, difference));
        scroll.setContent(grid);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        int width = width();
        int height = grid.computeSize(width, SWT.DEFAULT).y;
        scroll.addListener(SWT.Resize,
                e -> scroll.setMinHeight(grid.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y));
        GridDataFactory.fillDefaults().grab(true, true).hint(width, Math.min(MOST_HEIGHT, height)).applyTo(scroll);
    }

    private static int width() {
        return NAME + 2 * CELL + 80;
    }

    /** A long sentence above does not make it wider. */
    @Override
    protected Point getInitialSize() {
        return new Point(Math.min(super.getInitialSize().x, width()), super.getInitialSize().y);
    }

    private String theirs() {
        return conflict.since().isEmpty() ? Words.get("conflict.theirs")
                : Words.get("conflict.theirs-of", Others.who(conflict), Others.when(conflict, values));
    }

    private static Composite twin(Composite grid) {
        Composite twin = new Composite(grid, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(16, 0).applyTo(twin);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(twin);
        return twin;
    }

    private static void heading(Composite twin, String words) {
        Label label = new Label(twin, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        label.setFont(Type.heading());
        GridDataFactory.fillDefaults().grab(true, false).hint(CELL, SWT.DEFAULT).applyTo(label);
    }

    private void line(Composite grid, Difference difference) {
        EStructuralFeature feature = difference.feature();
        ColumnType type = ColumnType.of(session.models(), feature);
        Composite names = new Composite(grid, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(names);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.TOP).applyTo(names);
        Label name = label(names, session.models().label(feature.getEContainingClass(), feature.getName(),
                session.locale()));
        name.setFont(Type.heading());
        String mine = values.text(difference.mine(), type);
        String theirs = values.text(difference.theirs(), type);
        Look.style(label(names, Words.get("conflict.was",
                shown(Excerpt.of(MOST_BEFORE, values.text(difference.base(), type), mine, theirs)))),
                "passeur-muted");
        Composite twin = twin(grid);
        Button here = choice(twin, Excerpt.of(MOST, mine, theirs), difference, Side.MINE);
        Button there = choice(twin, Excerpt.of(MOST, theirs, mine), difference, Side.THEIRS);
        pairs.add(new Pair(feature, here, there));
        difference.side().ifPresent(side -> choose(pairs.getLast(), side));
    }

    private static Label label(Composite parent, String words) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults().hint(NAME, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private static String shown(String words) {
        return words.isEmpty() ? "\u2013" : words;
    }

    /** The words stand beside the button, not in it: a button has its circle half-way down a long text. */
    private Button choice(Composite twin, String words, Difference difference, Side side) {
        Composite cell = new Composite(twin, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(cell);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.TOP).hint(CELL, SWT.DEFAULT)
                .applyTo(cell);
        Button button = new Button(cell, SWT.RADIO);
        button.setData(FIELD, difference.feature().getName());
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(button);
        Label label = new Label(cell, SWT.WRAP);
        label.setText(shown(words).replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(CELL - MARK, SWT.DEFAULT)
                .applyTo(label);
        Accessibility.name(button, shown(words));
        label.addListener(SWT.MouseDown, e -> {
            button.setFocus();
            pick(difference.feature(), side);
        });
        button.addListener(SWT.Selection, e -> {
            if (button.getSelection()) {
                pick(difference.feature(), side);
            }
        });
        button.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_ARROW_NEXT || e.detail == SWT.TRAVERSE_ARROW_PREVIOUS) {
                e.detail = SWT.TRAVERSE_NONE;
                e.doit = true;
                arrow(button, e.keyCode);
            }
        });
        return button;
    }

    /** Left and right choose, up and down go to the next field, alike on every platform. */
    private void arrow(Button from, int key) {
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            if (pair.mine() != from && pair.theirs() != from) {
                continue;
            }
            if (key == SWT.ARROW_LEFT || key == SWT.ARROW_RIGHT) {
                choose(pair, key == SWT.ARROW_LEFT ? Side.MINE : Side.THEIRS);
                (key == SWT.ARROW_LEFT ? pair.mine() : pair.theirs()).setFocus();
                enable();
            } else {
                Pair next = pairs.get(Math.clamp(i + (key == SWT.ARROW_UP ? -1L : 1L), 0, pairs.size() - 1));
                (from == pair.mine() ? next.mine() : next.theirs()).setFocus();
            }
            return;
        }
    }

    private void pick(EStructuralFeature feature, Side side) {
        pairs.stream().filter(pair -> pair.feature() == feature).forEach(pair -> choose(pair, side));
        enable();
    }

    private void choose(Pair pair, Side side) {
        pair.mine().setSelection(side == Side.MINE);
        pair.theirs().setSelection(side == Side.THEIRS);
        choice.put(pair.feature(), side);
    }

    private void enable() {
        int left = pairs.size() - choice.size();
        allow(left == 0);
        setMessage(Others.sentence("conflict.ask", conflict, values)
                + (left == 0 ? "" : " " + Words.get("conflict.left", Integer.valueOf(left))));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        all(parent, "conflict.all-mine", Side.MINE);
        all(parent, "conflict.all-theirs", Side.THEIRS);
        createButton(parent, IDialogConstants.OK_ID, accept, true);
        createButton(parent, IDialogConstants.CANCEL_ID, Words.get("conflict.keep"), false);
        enable();
        @Nullable
        Pair open = pairs.stream().filter(p -> !choice.containsKey(p.feature())).findFirst().orElse(null);
        if (open != null) {
            parent.getDisplay().asyncExec(() -> {
                if (!open.mine().isDisposed()) {
                    open.mine().setFocus();
                }
            });
        }
    }

    private void all(Composite bar, String key, Side side) {
        Button button = createButton(bar, IDialogConstants.CLIENT_ID + side.ordinal(), Words.get(key), false);
        button.addListener(SWT.Selection, (Event e) -> {
            pairs.forEach(pair -> choose(pair, side));
            enable();
        });
    }
}
