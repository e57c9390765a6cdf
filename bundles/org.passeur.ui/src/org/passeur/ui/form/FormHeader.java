// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.passeur.ui.theme.Icons;
import org.passeur.ui.theme.Look;
import org.passeur.ui.theme.Type;

/** The head of a form: icon, name, class and state, buttons for what can be done, and a line for what must be said. */
final class FormHeader {

    /** Margins of the head and the room between name and buttons. */
    private static final int AROUND = 80;

    private final Composite head;
    private final Label icon;
    private final Label title;
    private final Label subtitle;
    private final Composite buttons;
    private final Link message;
    private boolean below;

    FormHeader(Composite parent) {
        head = Look.style(new Composite(parent, SWT.NONE), "passeur-bar");
        GridLayoutFactory.fillDefaults().numColumns(3).margins(16, 10).spacing(12, 2).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        icon = new Label(head, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).span(1, 2).applyTo(icon);
        title = new Label(head, SWT.NONE);
        title.setFont(Type.title());
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(title);
        title.addListener(SWT.Resize, e -> shorten());
        head.addListener(SWT.Resize, e -> arrange());
        buttons = new Composite(head, SWT.NONE);
        RowLayout line = new RowLayout();
        line.marginTop = 0;
        line.marginBottom = 0;
        line.spacing = 8;
        buttons.setLayout(line);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).span(1, 2).applyTo(buttons);
        subtitle = Look.style(new Label(head, SWT.NONE), "passeur-muted");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(subtitle);
        message = new Link(head, SWT.WRAP);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).exclude(true).applyTo(message);
        message.setVisible(false);
    }

    void show(String iconName, String name, String second) {
        icon.setImage(Icons.image(Icons.get(iconName, 28, Icons.INK)));
        title.setToolTipText(name);
        arrange();
        shorten();
        subtitle.setText(second.replace("&", "&&"));
        subtitle.requestLayout();
    }

    /** The name, shortened where the window has no room for all of it; the tip has the whole. */
    private void shorten() {
        String name = title.getToolTipText();
        if (name != null) {
            title.setText(Dialog.shortenText(name, title).replace("&", "&&"));
        }
    }

    /** The buttons stand beside the name, or below it where they would leave it too little room. */
    private void arrange() {
        String name = title.getToolTipText();
        if (name == null || head.getSize().x == 0) {
            return;
        }
        GC gc = new GC(title);
        int needed = gc.textExtent(name).x + buttons.computeSize(SWT.DEFAULT, SWT.DEFAULT).x
                + icon.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + AROUND;
        gc.dispose();
        boolean tight = needed > head.getSize().x;
        if (tight != below) {
            below = tight;
            ((GridData) title.getLayoutData()).horizontalSpan = tight ? 2 : 1;
            ((GridData) subtitle.getLayoutData()).horizontalSpan = tight ? 2 : 1;
            GridDataFactory.fillDefaults().align(tight ? SWT.BEGINNING : SWT.END, SWT.CENTER)
                    .span(tight ? 3 : 1, tight ? 1 : 2).applyTo(buttons);
            buttons.moveAbove(tight ? message : subtitle);
            buttons.requestLayout();
        }
    }

    /** One button. */
    record Act(String icon, String label, Runnable run) {
    }

    /** Shows what can be done; true where the button that had the focus is gone and no other takes it. */
    boolean acts(List<Act> acts) {
        boolean focused = Arrays.stream(buttons.getChildren()).anyMatch(Control::isFocusControl);
        for (Control old : buttons.getChildren()) {
            old.dispose();
        }
        for (Act act : acts) {
            Button button = new Button(buttons, SWT.PUSH);
            button.setText(act.label());
            button.setImage(Icons.image(act.icon()));
            button.addListener(SWT.Selection, e -> act.run().run());
        }
        arrange();
        // asked of the head itself, it would keep the size that the buttons had before
        buttons.requestLayout();
        // who pressed one by the space bar goes on from the next
        return focused && (acts.isEmpty() || !buttons.setFocus());
    }

    /** Says something under the name, with a link that does something; empty says nothing. */
    void say(String words, String cssClass, Runnable linked) {
        message.setText(words);
        message.setVisible(!words.isEmpty());
        ((GridData) message.getLayoutData()).exclude = words.isEmpty();
        Look.style(message, cssClass);
        for (org.eclipse.swt.widgets.Listener old : message.getListeners(SWT.Selection)) {
            message.removeListener(SWT.Selection, old);
        }
        message.addListener(SWT.Selection, e -> linked.run());
        message.requestLayout();
    }
}
