// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.views.history;

import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.passeur.core.History.Change;
import org.passeur.core.WorkingCopy;
import org.passeur.core.model.Entity;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.theme.Look;
import org.passeur.ui.theme.Type;
import org.passeur.ui.values.ColumnType;
import org.passeur.ui.values.Values;

/** An object as it was after a change beside what it is now; what differs stands out. */
final class CompareDialog extends Dialog {

    private static final int CELL = 340;

    private final Session session;
    private final Change change;
    private final long version;
    private final Values values;

    CompareDialog(Shell parent, Session session, Change change, long version) {
        super(parent);
        this.session = session;
        this.change = change;
        this.version = version;
        values = new Values(session.models(), session.locale());
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Words.get("title.of-class", Words.get("history.compare"), change.title()));
    }

    @Override
    protected Point getInitialSize() {
        return new Point(960, 640);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        ScrolledComposite scroll = new ScrolledComposite(area, SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(920, 520).applyTo(scroll);
        Composite grid = new Composite(scroll, SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.horizontalSpacing = 16;
        layout.verticalSpacing = 8;
        grid.setLayout(layout);
        heading(grid, "");
        String when = values.text(change.changeSet().at());
        heading(grid, version == change.changeSet().number() ? when + "  \u00b7  " + change.changeSet().who()
                : Words.get("history.before", when));
        heading(grid, Words.get("history.now"));
        Optional<Entity> then = session.repository().history().asOf(change.ref(), version);
        try (WorkingCopy copy = session.repository().open()) {
            Optional<Entity> now = copy.find(change.ref());
            for (EStructuralFeature feature : session.models().visibleFeatures(change.ref().type())) {
                line(grid, feature, then.map(o -> o.eGet(feature)).orElse(null),
                        now.map(o -> o.eGet(feature)).orElse(null));
            }
        }
        scroll.setContent(grid);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setMinSize(grid.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        return area;
    }

    private static void heading(Composite grid, String words) {
        Label label = new Label(grid, SWT.NONE);
        label.setText(words);
        label.setFont(Type.heading());
    }

    private void line(Composite grid, EStructuralFeature feature, @Nullable Object then, @Nullable Object now) {
        ColumnType type = ColumnType.of(session.models(), feature);
        String before = values.text(then, type);
        String after = values.text(now, type);
        if (before.isEmpty() && after.isEmpty()) {
            return;
        }
        boolean differs = !before.equals(after);
        Label name = Look.style(new Label(grid, SWT.NONE), "passeur-muted");
        name.setText(session.models().label(feature.getEContainingClass(), feature.getName(), session.locale()));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.TOP).applyTo(name);
        cell(grid, before, differs);
        cell(grid, after, differs);
    }

    private static void cell(Composite grid, String words, boolean differs) {
        Label label = new Label(grid, SWT.WRAP);
        label.setText(words.isEmpty() ? "\u2013" : words.replace("&", "&&"));
        if (differs) {
            Look.style(label, "passeur-differs");
        }
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.TOP).hint(CELL, SWT.DEFAULT)
                .applyTo(label);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Words.get("button.close"), true);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
