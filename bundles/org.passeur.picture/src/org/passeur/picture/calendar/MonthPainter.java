// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture.calendar;

import java.awt.geom.Rectangle2D;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.passeur.picture.Align;
import org.passeur.picture.Canvas;
import org.passeur.picture.Ink;
import org.passeur.picture.Size;
import org.passeur.picture.Theme;
import org.passeur.picture.internal.Words;

/** Weeks as rows, days as cells; a cell that is full says how many more there are. */
final class MonthPainter extends CalendarPainter {

    private static final int HEAD = 24;
    private static final int NUMBER = 24;
    private static final int FEWEST = 3;
    private static final int MOST = 8;

    MonthPainter(CalendarPicture picture) {
        super(picture);
    }

    private int weeks() {
        return (int) (picture.span().end(picture.day()).toEpochDay() - picture.span().first(picture.day()).toEpochDay())
                / DAYS;
    }

    private int lines(int week) {
        LocalDate monday = picture.span().first(picture.day()).plusWeeks(week);
        int most = 0;
        for (int day = 0; day < DAYS; day++) {
            most = Math.max(most, picture.on(monday.plusDays(day)).size());
        }
        return Math.clamp(most, FEWEST, MOST);
    }

    private double height(int week) {
        return NUMBER + lines(week) * LINE + Theme.HALF;
    }

    @Override
    Size size(int width) {
        double height = Canvas.headingHeight(picture.frame().title()) + HEAD + 1;
        for (int week = 0; week < weeks(); week++) {
            height += height(week);
        }
        return new Size(Math.max(NARROWEST, width), (int) Math.ceil(height));
    }

    @Override
    void draw(Canvas canvas, double top) {
        double column = (canvas.width() - 1.0) / DAYS;
        for (int day = 0; day < DAYS; day++) {
            canvas.text(weekday(DayOfWeek.of(day + 1)), day * column + Theme.STEP, top + 14, Align.LEFT,
                    canvas.small());
        }
        double y = top + HEAD;
        LocalDate date = picture.span().first(picture.day());
        for (int week = 0; week < weeks(); week++) {
            for (int day = 0; day < DAYS; day++) {
                cell(canvas, date, new Rectangle2D.Double(0.5 + day * column, y + 0.5, column, height(week)),
                        lines(week));
                date = date.plusDays(1);
            }
            y += height(week);
        }
    }

    private void cell(Canvas canvas, LocalDate date, Rectangle2D box, int lines) {
        boolean here = date.getMonth() == picture.day().getMonth();
        if (date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            canvas.fill(box, canvas.palette().surface());
        }
        canvas.stroke(box, canvas.palette().line(), 1);
        Ink ink = here ? canvas.body() : canvas.body().in(canvas.palette().muted());
        if (date.equals(picture.today())) {
            canvas.fill(new Rectangle2D.Double(box.getX() + 0.5, box.getY() + 0.5, box.getWidth() - 1, 3),
                    canvas.palette().accent());
            ink = ink.strong().in(canvas.palette().accent());
        }
        canvas.text(Integer.toString(date.getDayOfMonth()), box.getX() + Theme.STEP, box.getY() + 17, Align.LEFT, ink);
        List<Appointment> all = picture.on(date);
        int shown = all.size() > lines ? lines - 1 : all.size();
        double y = box.getY() + NUMBER;
        for (Appointment one : all.subList(0, shown)) {
            line(canvas, one, box.getX() + Theme.HALF, y, box.getWidth() - Theme.STEP);
            y += LINE;
        }
        if (shown < all.size()) {
            canvas.text(Words.get(picture.frame().locale(), "more", Integer.valueOf(all.size() - shown)),
                    box.getX() + Theme.STEP, y + 12.5, Align.LEFT, canvas.small());
            String rest = all.subList(shown, all.size()).stream().map(MonthPainter::words)
                    .collect(Collectors.joining("\n"));
            canvas.region(new Rectangle2D.Double(box.getX() + Theme.HALF, y, box.getWidth() - Theme.STEP, LINE), "",
                    rest);
        }
    }
}
