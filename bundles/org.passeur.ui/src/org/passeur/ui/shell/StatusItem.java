// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.shell;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.passeur.ui.theme.Icons;

/** A word in the status line, with an icon, a tip, and something that a click does. */
final class StatusItem extends ContributionItem {

    private final String icon;
    private final Runnable clicked;
    private @Nullable CLabel label;
    private String words = "";
    private String tip = "";

    StatusItem(String id, String icon, Runnable clicked) {
        super(id);
        this.icon = icon;
        this.clicked = clicked;
    }

    void show(String text, String toolTip) {
        words = text;
        tip = toolTip;
        CLabel made = label;
        if (made != null && !made.isDisposed()) {
            made.setText(text.replace("&", "&&"));
            made.setToolTipText(toolTip.isEmpty() ? text : toolTip);
            // as wide as its words; the status line shortens the last ones where the window is too narrow for all
            ((StatusLineLayoutData) made.getLayoutData()).widthHint = made.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
            made.requestLayout();
        }
    }

    @Override
    public void fill(Composite parent) {
        CLabel made = new CLabel(parent, SWT.NONE);
        label = made;
        made.setLayoutData(new StatusLineLayoutData());
        made.setImage(Icons.image(icon));
        made.addListener(SWT.MouseUp, e -> clicked.run());
        show(words, tip);
    }
}
