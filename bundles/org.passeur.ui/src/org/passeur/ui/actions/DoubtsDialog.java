// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.actions;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.passeur.core.action.Doubt;
import org.passeur.ui.ColumnRoom;
import org.passeur.ui.Session;
import org.passeur.ui.TitledDialog;
import org.passeur.ui.Words;

/** The texts that may still speak of whom was erased. It stays beside the window, so that each can be opened and looked at. */
final class DoubtsDialog extends TitledDialog {

    private final Session session;
    private final List<Doubt> doubts;
    private @Nullable Table table;

    DoubtsDialog(Shell parent, Session session, List<Doubt> doubts) {
        super(parent, Words.get("doubts.title"), Words.get("doubts.head", Integer.valueOf(doubts.size())));
        this.session = session;
        this.doubts = doubts;
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.RESIZE | SWT.MODELESS);
        setBlockOnOpen(false);
    }

    @Override
    protected Point getInitialSize() {
        return new Point(820, 480);
    }

    @Override
    protected void fill(Composite body) {
        setMessage(Words.get("doubts.message", Integer.valueOf(doubts.size())));
        Table made = new Table(body, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        made.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(made);
        column(made, "doubts.object", 220);
        column(made, "doubts.field", 130);
        column(made, "doubts.passage", 420);
        for (Doubt doubt : doubts) {
            new TableItem(made, SWT.NONE).setText(new String[] { doubt.object().title(),
                    session.models().label(doubt.object().ref().type(), doubt.feature(), session.locale()),
                    doubt.excerpt() });
        }
        ColumnRoom.share(made, 0, 0, 1);
        made.select(0);
        made.addListener(SWT.DefaultSelection, e -> openChosen());
        table = made;
    }

    private static void column(Table table, String key, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(Words.get(key));
        column.setWidth(width);
    }

    private void openChosen() {
        int chosen = Objects.requireNonNull(table).getSelectionIndex();
        if (chosen >= 0) {
            Doubt doubt = doubts.get(chosen);
            session.open().object(doubt.object().ref(), doubt.feature());
        }
    }

    @Override
    protected String accepts() {
        return Words.get("doubts.open");
    }

    @Override
    protected String refuses() {
        return Words.get("button.close");
    }

    /** It stays, for the next text. */
    @Override
    protected void okPressed() {
        openChosen();
    }
}
