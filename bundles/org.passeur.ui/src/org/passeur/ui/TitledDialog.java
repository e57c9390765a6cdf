// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A window that asks for something: a title with a sentence, what is asked below them, and two buttons that say what they do. */
public abstract class TitledDialog extends TitleAreaDialog {

    private final String window;
    private final String title;

    /**
     * A dialog.
     *
     * @param window the title of the window
     * @param title the title in it
     */
    protected TitledDialog(Shell parent, String window, String title) {
        super(parent);
        this.window = window;
        this.title = title;
        setHelpAvailable(false);
    }

    /** Makes what is asked, in a grid of one column; says the sentence above it. */
    protected abstract void fill(Composite body);

    /** The word on the button that goes on. */
    protected String accepts() {
        return Words.get("button.ok");
    }

    /** The word on the button that does not. */
    protected String refuses() {
        return Words.get("button.cancel");
    }

    /** Whether everything that is needed is there; asked when the window opens. */
    protected boolean isComplete() {
        return true;
    }

    /** Lets the person go on, or not yet. */
    protected final void allow(boolean allowed) {
        Button accept = getButton(IDialogConstants.OK_ID);
        if (accept != null) {
            accept.setEnabled(allowed);
        }
    }

    /** Gives what is asked several columns. */
    protected static void columns(Composite body, int columns) {
        GridLayoutFactory.createFrom((org.eclipse.swt.layout.GridLayout) body.getLayout()).numColumns(columns)
                .applyTo(body);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(window);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(title);
        Composite body = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        GridLayoutFactory.fillDefaults().margins(16, 12).spacing(8, 8).applyTo(body);
        fill(body);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, accepts(), true);
        createButton(parent, IDialogConstants.CANCEL_ID, refuses(), false);
        allow(isComplete());
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
