// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.dashboard;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.passeur.core.screen.TableSpec;
import org.passeur.report.dashboard.DashboardTile.Content;
import org.passeur.report.dashboard.DashboardTile.Figure;
import org.passeur.report.dashboard.DashboardTile.Tone;
import org.passeur.ui.Session;
import org.passeur.ui.pictures.PictureCanvas;
import org.passeur.ui.theme.Look;
import org.passeur.ui.theme.Type;

/** One tile as a card: title, figures that lead to their objects, one picture, one sentence. */
final class TileCard {

    private final Composite card;
    private final Composite body;
    private final Session session;

    TileCard(Composite parent, Session session, String title) {
        this.session = session;
        card = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 12).spacing(0, 8).applyTo(card);
        card.addListener(SWT.Paint, this::border);
        Label heading = new Label(card, SWT.NONE);
        heading.setFont(Type.heading());
        heading.setText(escape(title));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
        body = new Composite(card, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
    }

    private void border(Event e) {
        Rectangle area = card.getClientArea();
        e.gc.setForeground(Look.color(Look.theme().palette().line()));
        e.gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
    }

    void show(Content content) {
        for (Control old : body.getChildren()) {
            old.dispose();
        }
        if (!content.figures().isEmpty()) {
            Composite figures = new Composite(body, SWT.NONE);
            GridLayoutFactory.fillDefaults().numColumns(content.figures().size()).equalWidth(true).spacing(16, 0)
                    .applyTo(figures);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(figures);
            content.figures().forEach(figure -> figure(figures, figure));
        }
        content.picture().ifPresent(picture -> {
            PictureCanvas canvas = new PictureCanvas(body);
            canvas.show(picture);
            canvas.onTarget(target -> session.open().object(session.models().parse(target)));
            GridDataFactory.fillDefaults().grab(true, false).applyTo(canvas);
        });
        content.sentence().ifPresent(sentence -> {
            Label words = Look.style(new Label(body, SWT.WRAP), "passeur-muted");
            words.setText(escape(sentence));
            GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        });
        content.target().ifPresent(target -> {
            Link all = new Link(body, SWT.NONE);
            all.setText("<a>" + org.passeur.ui.Words.get("dashboard.all") + "</a>");
            all.addListener(SWT.Selection, e -> open(target));
        });
    }

    private void figure(Composite parent, Figure figure) {
        Composite box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(box);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).applyTo(box);
        TableSpec target = figure.target();
        Label value = Look.style(new Label(box, SWT.NONE), style(figure.tone()));
        value.setFont(Type.title());
        value.setText(escape(figure.value() + sign(figure.tone())));
        if (target == null) {
            Label label = Look.style(new Label(box, SWT.WRAP), "passeur-small");
            label.setText(escape(figure.label()));
            GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        } else {
            Link label = new Link(box, SWT.WRAP);
            label.setText("<a>" + figure.label().replace("&", "&&") + "</a>");
            label.addListener(SWT.Selection, e -> open(target));
            GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
            value.setCursor(value.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            value.addListener(SWT.MouseUp, e -> open(target));
        }
        String compared = figure.compared();
        if (compared != null) {
            Label before = Look.style(new Label(box, SWT.WRAP), "passeur-muted");
            before.setFont(Type.small());
            before.setText(escape(compared));
            GridDataFactory.fillDefaults().grab(true, false).applyTo(before);
        }
    }

    private void open(@Nullable TableSpec target) {
        if (target != null) {
            session.open().table(target);
        }
    }

    private static String style(Tone tone) {
        return switch (tone) {
            case PLAIN -> "passeur-title";
            case GOOD -> "passeur-accent";
            case WARNING -> "passeur-warning";
            case BAD -> "passeur-bad";
        };
    }

    /** Who does not tell the colours apart reads the sign. */
    private static String sign(Tone tone) {
        return switch (tone) {
            case PLAIN, GOOD -> "";
            case WARNING -> " !";
            case BAD -> " !!";
        };
    }

    private static String escape(String text) {
        return text.replace("&", "&&");
    }
}
