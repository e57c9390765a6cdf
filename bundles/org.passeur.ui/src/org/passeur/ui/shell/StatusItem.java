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
    private final int width;
    private final Runnable clicked;
    private @Nullable CLabel label;
    private String words = "";
    private String tip = "";

    StatusItem(String id, String icon, int width, Runnable clicked) {
        super(id);
        this.icon = icon;
        this.width = width;
        this.clicked = clicked;
    }

    void show(String text, String toolTip) {
        words = text;
        tip = toolTip;
        CLabel made = label;
        if (made != null && !made.isDisposed()) {
            made.setText(text.replace("&", "&&"));
            made.setToolTipText(toolTip.isEmpty() ? text : toolTip);
        }
    }

    @Override
    public void fill(Composite parent) {
        CLabel made = new CLabel(parent, SWT.NONE);
        label = made;
        StatusLineLayoutData room = new StatusLineLayoutData();
        room.widthHint = width;
        made.setLayoutData(room);
        made.setImage(Icons.image(icon));
        made.addListener(SWT.MouseUp, e -> clicked.run());
        show(words, tip);
    }
}
