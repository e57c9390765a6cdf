// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.quicksearch;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.passeur.core.Models;
import org.passeur.search.SearchHit;
import org.passeur.search.Snippet;
import org.passeur.ui.Session;
import org.passeur.ui.theme.Icons;
import org.passeur.ui.theme.Look;
import org.passeur.ui.theme.Type;

/** Paints a hit: its title or its passage with what was found, or what it is. */
final class HitLabels extends StyledCellLabelProvider {

    /** What a column shows. */
    enum Part {
        TITLE, PASSAGE, CLASS
    }

    private final Part part;
    private final Session session;

    HitLabels(Part part, Session session) {
        this.part = part;
        this.session = session;
    }

    @Override
    public void update(ViewerCell cell) {
        SearchHit hit = (SearchHit) cell.getElement();
        switch (part) {
            case TITLE -> {
                show(cell, hit.title());
                session.models().find(hit.type())
                        .ifPresent(type -> cell.setImage(Icons.image(session.models().form(type).icon())));
            }
            case PASSAGE -> show(cell, oneLine(hit.passage()));
            case CLASS -> {
                Models models = session.models();
                cell.setText(
                        models.find(hit.type()).map(type -> models.label(type, session.locale())).orElse(hit.type()));
            }
        }
        super.update(cell);
    }

    private static Snippet oneLine(Snippet snippet) {
        return new Snippet(snippet.text().replace('\n', ' ').replace('\t', ' '), snippet.marks());
    }

    private static void show(ViewerCell cell, Snippet snippet) {
        cell.setText(snippet.text());
        Color ground = Look.color(Look.theme().palette().accentSoft());
        List<StyleRange> ranges = new ArrayList<>();
        for (Snippet.Mark mark : snippet.marks()) {
            StyleRange range = new StyleRange(mark.start(), mark.end() - mark.start(), null, ground, SWT.BOLD);
            range.font = Type.heading();
            ranges.add(range);
        }
        cell.setStyleRanges(ranges.toArray(StyleRange[]::new));
    }
}
