// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.passeur.core.Ref;
import org.passeur.report.Parameter;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.values.Dates;

/** The fields for what a report can be asked for beside its day. */
final class ParameterFields {

    private final Composite area;
    private final Session session;
    private final Map<String, Object> values = new LinkedHashMap<>();

    ParameterFields(Composite area, Session session) {
        this.area = area;
        this.session = session;
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(12, 10).applyTo(area);
    }

    void show(List<Parameter> parameters) {
        for (Control old : area.getChildren()) {
            old.dispose();
        }
        values.clear();
        parameters.forEach(this::field);
        area.requestLayout();
    }

    private void field(Parameter parameter) {
        String words = parameter.label().apply(session.locale());
        if (parameter.type() == Parameter.Type.FLAG) {
            Button box = new Button(area, SWT.CHECK);
            box.setText(words);
            GridDataFactory.fillDefaults().span(3, 1).applyTo(box);
            box.addListener(SWT.Selection, e -> values.put(parameter.key(), box.getSelection()));
            return;
        }
        Label label = new Label(area, SWT.NONE);
        label.setText(words);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(label);
        Text text = new Text(area, SWT.BORDER);
        boolean picked = parameter.type() == Parameter.Type.PERSONS || parameter.type() == Parameter.Type.TEAM;
        GridDataFactory.fillDefaults().grab(true, false).span(picked ? 1 : 2, 1).applyTo(text);
        if (picked) {
            text.setEditable(false);
            Button pick = new Button(area, SWT.PUSH);
            pick.setText(Words.get("report.pick"));
            pick.addListener(SWT.Selection, e -> pick(parameter, text));
        } else {
            text.addListener(SWT.Modify, e -> typed(parameter, text.getText()));
        }
    }

    private void typed(Parameter parameter, String text) {
        values.remove(parameter.key());
        if (parameter.type() == Parameter.Type.DATE) {
            Dates.read(text, session.locale(), LocalDate.now()).ifPresent(day -> values.put(parameter.key(), day));
        } else if (!text.isBlank()) {
            values.put(parameter.key(), text);
        }
    }

    private void pick(Parameter parameter, Text shown) {
        boolean many = parameter.type() == Parameter.Type.PERSONS;
        new ObjectPicker(area.getShell(), session).pick(many ? "Person" : "Team", many).ifPresent(links -> {
            List<Ref> refs = new ArrayList<>();
            links.forEach(link -> refs.add(link.ref()));
            if (refs.isEmpty()) {
                values.remove(parameter.key());
            } else {
                values.put(parameter.key(), many ? refs : refs.getFirst());
            }
            shown.setText(String.join(", ", links.stream().map(org.passeur.core.Link::title).toList()));
        });
    }

    Map<String, Object> values() {
        return Map.copyOf(values);
    }
}
