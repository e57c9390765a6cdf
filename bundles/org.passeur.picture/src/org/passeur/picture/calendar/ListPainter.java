// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture.calendar;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import org.passeur.picture.Align;
import org.passeur.picture.Canvas;
import org.passeur.picture.Ink;
import org.passeur.picture.Palette;
import org.passeur.picture.Size;
import org.passeur.picture.Theme;
import org.passeur.picture.internal.Words;

/** A line for each appointment, with a rule between days. */
final class ListPainter extends CalendarPainter {

    private static final int ROW = 26;
    private static final int DATE = 150;
    private static final int TIME = 100;
    private static final int EMPTY = 120;
    private static final int MOST = 500;

    ListPainter(CalendarPicture picture) {
        super(picture);
    }

    @Override
    Size size(int width) {
        int rows = Math.min(MOST + 1, picture.appointments().size());
        return new Size(Math.max(NARROWEST, width),
                (int) Math.ceil(Canvas.headingHeight(picture.frame().title()) + (rows == 0 ? EMPTY : rows * ROW + 1)));
    }

    @Override
    void draw(Canvas canvas, double top) {
        if (picture.appointments().isEmpty()) {
            canvas.nothing(picture.frame());
            return;
        }
        DateTimeFormatter format = DateTimeFormatter.ofPattern("EEE d MMMM", picture.frame().locale());
        LocalDate before = LocalDate.MIN;
        double y = top;
        double rest = canvas.width() - DATE - TIME - Theme.STEP;
        int all = picture.appointments().size();
        for (Appointment one : picture.appointments().subList(0, Math.min(MOST, all))) {
            double base = y + 17;
            boolean today = one.date().equals(picture.today());
            boolean past = one.date().isBefore(picture.today());
            Ink ink = past ? canvas.body().in(canvas.palette().muted()) : canvas.body();
            if (!one.date().equals(before)) {
                canvas.line(0, y + 0.5, canvas.width(), y + 0.5, canvas.palette().line(), 1);
                canvas.fitted(format.format(one.date()), 0, base, DATE - Theme.STEP, Align.LEFT,
                        today ? ink.strong().in(canvas.palette().accent()) : ink);
                before = one.date();
            }
            if (one.timed()) {
                canvas.text(hour(one.from()) + "–" + hour(one.end()), DATE, base, Align.LEFT, canvas.small());
            }
            canvas.fill(new Rectangle2D.Double(DATE + TIME - 12.0, y + 6, 4, ROW - 11.0),
                    Palette.category(one.category()));
            double room = rest * 0.62 - (one.warning() ? Theme.STEP * 2 : 0);
            if (one.warning()) {
                warning(canvas, DATE + TIME + rest * 0.62 - Theme.STEP, base);
            }
            canvas.fitted(one.title(), DATE + TIME, base, room, Align.LEFT, ink);
            canvas.fitted(one.detail(), DATE + TIME + rest * 0.62, base, rest * 0.38, Align.LEFT, canvas.small());
            canvas.region(new Rectangle2D.Double(0, y, canvas.width(), ROW), one.target(), one.tip());
            y += ROW;
        }
        if (all > MOST) {
            canvas.text(Words.get(picture.frame().locale(), "more", Integer.valueOf(all - MOST)), DATE + TIME, y + 17,
                    Align.LEFT, canvas.small());
        }
    }
}
