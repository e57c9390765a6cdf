// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.passeur.ui.Words;
import org.passeur.ui.theme.Icons;
import org.passeur.ui.theme.Look;

/** Walks through the parts of something longer: before, now, after, and the ways to show it; Page Up and Page Down, too. */
final class ViewBar {

    private final Composite bar;
    private final PicturePlace place;
    private final Consumer<PictureView> changed;
    private final List<Button> views = new ArrayList<>();
    private PictureView now = PictureView.FIRST;

    ViewBar(Composite parent, PicturePlace place, List<String> names, Consumer<PictureView> changed) {
        this.place = place;
        this.changed = changed;
        bar = Look.style(new Composite(parent, SWT.NONE), "passeur-bar");
        GridLayoutFactory.fillDefaults().numColumns(4 + names.size()).margins(8, 4).spacing(8, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        step("chevron-left", "pictures.before", -1);
        Button today = new Button(bar, SWT.PUSH);
        today.setText(Words.get("pictures.now"));
        today.addListener(SWT.Selection, e -> show(new PictureView(now.view(), 0)));
        step("chevron-right", "pictures.after", 1);
        GridDataFactory.fillDefaults().hint(16, 1).applyTo(new Composite(bar, SWT.NONE));
        for (int i = 0; i < names.size(); i++) {
            view(names.get(i), i);
        }
    }

    private void step(String icon, String key, int by) {
        Button button = new Button(bar, SWT.PUSH);
        button.setImage(Icons.image(icon));
        button.setToolTipText(Words.get(key));
        button.addListener(SWT.Selection, e -> show(new PictureView(now.view(), now.step() + by)));
    }

    private void view(String name, int index) {
        Button button = new Button(bar, SWT.TOGGLE);
        button.setText(name);
        button.setSelection(index == now.view());
        button.addListener(SWT.Selection, e -> show(index == now.view() ? now : place.switched(now, index)));
        views.add(button);
    }

    /** The keys of a control walk, too. */
    void listen(Control control) {
        control.addListener(SWT.KeyDown, e -> {
            int by = e.keyCode == SWT.PAGE_UP ? -1 : e.keyCode == SWT.PAGE_DOWN ? 1 : 0;
            if (by != 0) {
                show(new PictureView(now.view(), now.step() + by));
                e.doit = false;
            }
        });
    }

    Composite control() {
        return bar;
    }

    PictureView now() {
        return now;
    }

    private void show(PictureView view) {
        now = view;
        for (int i = 0; i < views.size(); i++) {
            views.get(i).setSelection(i == view.view());
        }
        changed.accept(view);
    }
}
