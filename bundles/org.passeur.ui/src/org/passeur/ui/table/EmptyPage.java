// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.passeur.core.screen.TableSpec;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.theme.Icons;
import org.passeur.ui.theme.Look;

/** What stands where a table would: a sentence that says what belongs here, and the first thing to do. */
final class EmptyPage {

    private final Composite page;
    private final Label sentence;
    private final Button button;
    private final Session session;
    private final TableSpec spec;
    private final TablePanel panel;
    private boolean filtered;

    EmptyPage(Composite parent, Session session, TableSpec spec, TablePanel panel) {
        this.session = session;
        this.spec = spec;
        this.panel = panel;
        page = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.verticalSpacing = 16;
        page.setLayout(layout);
        Label picture = new Label(page, SWT.NONE);
        picture.setImage(Icons.image(Icons.get(spec.icon(), 48, Icons.INK)));
        picture.setLayoutData(new GridData(SWT.CENTER, SWT.BOTTOM, true, true));
        sentence = Look.style(new Label(page, SWT.WRAP | SWT.CENTER), "passeur-muted");
        GridData room = new GridData(SWT.CENTER, SWT.CENTER, true, false);
        room.widthHint = 480;
        sentence.setLayoutData(room);
        button = new Button(page, SWT.PUSH);
        button.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, true, true));
        button.addListener(SWT.Selection, e -> act());
    }

    private void act() {
        if (filtered) {
            panel.clearFilters();
        } else {
            panel.actions().create();
        }
    }

    Control control() {
        return page;
    }

    void show(boolean withFilter) {
        filtered = withFilter;
        String plural = Words.some(session.models().plural(spec.type(), session.locale()));
        String key = spec.emptyKey();
        String words = key == null ? Words.get("table.empty", plural)
                : session.models().domain(spec.type()).map(d -> d.texts().get(session.locale(), key)).orElse(key);
        sentence.setText(filtered ? Words.get("table.empty.filter") : words);
        button.setText(filtered ? Words.get("table.clear-filter") : session.creation(spec.type()));
        page.layout(true, true);
    }
}
