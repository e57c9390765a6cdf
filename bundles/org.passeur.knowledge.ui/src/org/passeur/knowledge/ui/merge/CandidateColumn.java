// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.ui.merge;

import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.passeur.knowledge.ui.Words;
import org.passeur.ui.markdown.MarkdownText;
import org.passeur.ui.theme.Look;
import org.passeur.ui.theme.Type;

/** One item of a comparison: whether it is kept, its title, facts and text; lines that no other has stand out. */
final class CandidateColumn {

    private static final int WIDTH = 340;
    private static final int TEXT_HEIGHT = 260;

    private final Candidate candidate;
    private final Button keep;
    private final StyledText text;

    CandidateColumn(Composite parent, Candidate candidate, Runnable kept) {
        this.candidate = candidate;
        Composite column = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(8, 8).applyTo(column);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(column);
        keep = new Button(column, SWT.RADIO);
        keep.setText(Words.get("merge.keep"));
        keep.addListener(SWT.Selection, e -> {
            if (keep.getSelection()) {
                kept.run();
            }
        });
        Label title = new Label(column, SWT.WRAP);
        title.setText(candidate.title().replace("&", "&&"));
        title.setFont(Type.heading());
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(title);
        Label facts = Look.style(new Label(column, SWT.WRAP), "passeur-muted");
        facts.setText(candidate.facts().stream().map(f -> Words.get("merge.fact", f.label(), f.value()))
                .collect(Collectors.joining("\n"))
                .replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(facts);
        MarkdownText body = new MarkdownText(column);
        text = body.control();
        body.show(candidate.body().isBlank() ? "*" + Words.get("merge.no-text") + "*" : candidate.body());
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, TEXT_HEIGHT).applyTo(text);
    }

    Candidate candidate() {
        return candidate;
    }

    Button keep() {
        return keep;
    }

    Set<String> lines() {
        return text.getText().lines().map(String::strip).collect(Collectors.toSet());
    }

    /** Marks the lines that are not among those of the others. */
    void mark(Set<String> others) {
        Color ground = Look.color(Look.theme().palette().accentSoft());
        for (int i = 0; i < text.getLineCount(); i++) {
            String line = text.getLine(i).strip();
            if (!line.isEmpty() && !others.contains(line)) {
                text.setLineBackground(i, 1, ground);
            }
        }
    }
}
