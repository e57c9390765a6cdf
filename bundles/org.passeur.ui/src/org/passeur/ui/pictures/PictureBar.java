// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.pictures;

import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.passeur.picture.Picture;
import org.passeur.ui.Words;
import org.passeur.ui.theme.Icons;
import org.passeur.ui.theme.Look;

/** The bar over a large picture: how to read it, zoom, save as a file. */
final class PictureBar {

    private final Composite bar;
    private final PicturePanel panel;
    private final Button zoom;
    private final Button save;
    private final String name;
    private @Nullable Picture picture;

    PictureBar(Composite parent, PicturePanel panel, String name, String hint, Locale locale) {
        this.panel = panel;
        this.name = name;
        bar = Look.style(new Composite(parent, SWT.NONE), "passeur-bar");
        GridLayoutFactory.fillDefaults().numColumns(6).margins(8, 6).spacing(8, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        Label words = Look.style(new Label(bar, SWT.NONE), "passeur-muted");
        words.setText(hint);
        words.setToolTipText(hint);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(100, SWT.DEFAULT)
                .applyTo(words);
        button("zoom-out", Words.get("pictures.smaller"), () -> panel.zoom(-1));
        zoom = new Button(bar, SWT.PUSH);
        zoom.setToolTipText(Words.get("pictures.natural"));
        GridDataFactory.fillDefaults().hint(72, SWT.DEFAULT).applyTo(zoom);
        zoom.addListener(SWT.Selection, e -> panel.natural());
        button("zoom-in", Words.get("pictures.larger"), () -> panel.zoom(1));
        button("arrows-fullscreen", Words.get("pictures.fit"), panel::fit);
        save = new Button(bar, SWT.PUSH);
        save.setImage(Icons.image("download"));
        save.setText(Words.get("pictures.export"));
        save.addListener(SWT.Selection, e -> formats());
        save.setEnabled(false);
        zoom.setText("100 %");
        panel.onZoom(factor -> zoom
                .setText(Math.round(factor.doubleValue() * 100) + (locale.equals(Locale.FRENCH) ? "\u202f%" : "%")));
    }

    private void button(String icon, String tip, Runnable run) {
        Button button = new Button(bar, SWT.PUSH);
        button.setImage(Icons.image(icon));
        button.setToolTipText(tip);
        button.addListener(SWT.Selection, e -> run.run());
    }

    void control(Composite below) {
        bar.moveAbove(below);
    }

    void show(Picture shown) {
        picture = shown;
        save.setEnabled(true);
    }

    private void formats() {
        Menu menu = new Menu(save);
        for (PictureFile format : PictureFile.values()) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(format.name());
            item.addListener(SWT.Selection, e -> {
                Picture shown = picture;
                if (shown != null) {
                    format.save(bar.getShell(), shown, panel.size().width(), name);
                }
            });
        }
        menu.addListener(SWT.Hide, e -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(save.toDisplay(0, save.getSize().y));
        menu.setVisible(true);
    }
}
