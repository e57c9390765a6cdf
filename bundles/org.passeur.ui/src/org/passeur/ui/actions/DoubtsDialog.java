// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.actions;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.passeur.core.action.Doubt;
import org.passeur.ui.Session;
import org.passeur.ui.Words;

/** The texts that may still speak of whom was erased. It stays beside the window, so that each can be opened and looked at. */
final class DoubtsDialog extends TitleAreaDialog {

    private final Session session;
    private final List<Doubt> doubts;
    private @Nullable Table table;

    DoubtsDialog(Shell parent, Session session, List<Doubt> doubts) {
        super(parent);
        this.session = session;
        this.doubts = doubts;
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.RESIZE | SWT.MODELESS);
        setBlockOnOpen(false);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Words.get("doubts.title"));
    }

    @Override
    protected Point getInitialSize() {
        return new Point(820, 480);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Words.get("doubts.head", Integer.valueOf(doubts.size())));
        setMessage(Words.get("doubts.message", Integer.valueOf(doubts.size())));
        Composite area = (Composite) super.createDialogArea(parent);
        Composite body = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 12).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
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
        made.select(0);
        made.addListener(SWT.DefaultSelection, e -> openChosen());
        table = made;
        return area;
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
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OPEN_ID, Words.get("doubts.open"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, Words.get("button.close"), false);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == IDialogConstants.OPEN_ID) {
            openChosen();
        } else {
            super.buttonPressed(button);
        }
    }
}
