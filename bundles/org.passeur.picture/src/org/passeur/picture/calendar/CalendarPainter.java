// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture.calendar;

import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

import org.passeur.picture.Align;
import org.passeur.picture.Canvas;
import org.passeur.picture.Ink;
import org.passeur.picture.Palette;
import org.passeur.picture.Size;
import org.passeur.picture.Theme;

/** What the three ways to paint a calendar have in common. */
abstract class CalendarPainter {

    static final int LINE = 18;
    static final int DAYS = 7;
    static final int NARROWEST = 640;

    private static final int NOTE = 24;
    private static final double BAR = 3;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    final CalendarPicture picture;

    CalendarPainter(CalendarPicture picture) {
        this.picture = picture;
    }

    abstract Size size(int width);

    Size size(int width, int height) {
        return size(width);
    }

    /** The room that is needed to say that there is nothing. */
    final double noteHeight() {
        return picture.appointments().isEmpty() ? NOTE : 0;
    }

    /** Says above the days that there is nothing, and what to do; nothing where there is something. */
    final void note(Canvas canvas, double top) {
        if (picture.appointments().isEmpty()) {
            canvas.fitted(picture.frame().nothing(), 0, top + 12, canvas.width(), Align.LEFT,
                    canvas.body().in(canvas.palette().muted()));
        }
    }

    abstract void draw(Canvas canvas, double top);

    static String hour(LocalTime time) {
        return HOUR.format(time);
    }

    /** Its hour, where that is known, and what it is. */
    static String words(Appointment one) {
        return one.timed() ? hour(one.from()) + "  " + one.title() : one.title();
    }

    String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, picture.frame().locale());
    }

    /** One appointment in one line: its colour, its hour, what it is, and a sign where something is wrong. */
    void line(Canvas canvas, Appointment one, double x, double y, double room) {
        Rectangle2D box = new Rectangle2D.Double(x, y, room, LINE - 2.0);
        canvas.wash(new RoundRectangle2D.Double(x, y, room, LINE - 2.0, 4, 4), Palette.category(one.category()), 0.16);
        canvas.fill(new Rectangle2D.Double(x, y, BAR, LINE - 2.0), Palette.category(one.category()));
        Ink ink = new Ink(Theme.SMALL, false, canvas.palette().text());
        double from = x + BAR + Theme.HALF;
        double to = x + room - Theme.HALF;
        double base = y + 12.5;
        if (one.warning()) {
            to -= warning(canvas, to, base);
        }
        canvas.fitted(words(one), from, base, to - from, Align.LEFT, ink);
        canvas.region(box, one.target(), one.tip());
    }

    /** The sign that something is wrong, ending at x; returns the room it takes. */
    static double warning(Canvas canvas, double x, double base) {
        canvas.text("!", x, base, Align.RIGHT, canvas.small().in(canvas.palette().bad()).strong());
        return Theme.STEP;
    }
}
