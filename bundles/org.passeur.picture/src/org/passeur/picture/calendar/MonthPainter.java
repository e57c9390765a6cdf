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

/** Weeks as rows, days as cells; a cell that is full says how many more there are. Weeks are lower where there is less room. */
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

    /** What fits into a height: the room above the lines of a cell, and the most lines that it has. */
    private record Fit(double number, double below, int most) {

        static final Fit NATURAL = new Fit(NUMBER, Theme.HALF, MOST);
    }

    private Fit fit(double height) {
        int least = picture.appointments().isEmpty() ? 0 : 1;
        for (int most = MOST; most >= least; most--) {
            Fit fit = new Fit(NUMBER, Theme.HALF, most);
            if (total(fit) <= height) {
                return fit;
            }
        }
        return new Fit(LINE, 1, least);
    }

    private double total(Fit fit) {
        double height = Canvas.headingHeight(picture.frame().title()) + noteHeight() + HEAD + 1;
        for (int week = 0; week < weeks(); week++) {
            height += height(week, fit);
        }
        return height;
    }

    private int lines(int week, Fit fit) {
        LocalDate monday = picture.span().first(picture.day()).plusWeeks(week);
        int most = 0;
        for (int day = 0; day < DAYS; day++) {
            most = Math.max(most, picture.on(monday.plusDays(day)).size());
        }
        return Math.clamp(most, Math.min(FEWEST, fit.most()), fit.most());
    }

    private double height(int week, Fit fit) {
        return fit.number() + lines(week, fit) * LINE + fit.below();
    }

    @Override
    Size size(int width) {
        return new Size(Math.max(NARROWEST, width), (int) Math.ceil(total(Fit.NATURAL)));
    }

    @Override
    Size size(int width, int height) {
        return new Size(Math.max(NARROWEST, width), (int) Math.ceil(total(fit(height))));
    }

    @Override
    void draw(Canvas canvas, double under) {
        Fit fit = fit(canvas.height());
        note(canvas, under);
        double top = under + noteHeight();
        double column = (canvas.width() - 1.0) / DAYS;
        for (int day = 0; day < DAYS; day++) {
            canvas.text(weekday(DayOfWeek.of(day + 1)), day * column + Theme.STEP, top + 14, Align.LEFT,
                    canvas.small());
        }
        double y = top + HEAD;
        LocalDate date = picture.span().first(picture.day());
        for (int week = 0; week < weeks(); week++) {
            for (int day = 0; day < DAYS; day++) {
                cell(canvas, date, new Rectangle2D.Double(0.5 + day * column, y + 0.5, column, height(week, fit)),
                        lines(week, fit), fit);
                date = date.plusDays(1);
            }
            y += height(week, fit);
        }
    }

    private void cell(Canvas canvas, LocalDate date, Rectangle2D box, int lines, Fit fit) {
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
        double base = box.getY() + fit.number() - 7 + (fit.number() < NUMBER ? 3 : 0);
        canvas.text(Integer.toString(date.getDayOfMonth()), box.getX() + Theme.STEP, base, Align.LEFT, ink);
        List<Appointment> all = picture.on(date);
        // one line alone is for an appointment, and what else there is stands beside the day
        boolean beside = lines == 1;
        int shown = all.size() <= lines ? all.size() : beside ? 1 : lines - 1;
        double y = box.getY() + fit.number();
        for (Appointment one : all.subList(0, shown)) {
            line(canvas, one, box.getX() + Theme.HALF, y, box.getWidth() - Theme.STEP);
            y += LINE;
        }
        if (shown < all.size()) {
            String more = Words.get(picture.frame().locale(), "more", Integer.valueOf(all.size() - shown));
            String rest = all.subList(shown, all.size()).stream().map(MonthPainter::words)
                    .collect(Collectors.joining("\n"));
            if (beside) {
                canvas.text(more, box.getMaxX() - Theme.HALF, base, Align.RIGHT, canvas.small());
                canvas.region(new Rectangle2D.Double(box.getCenterX(), box.getY(), box.getWidth() / 2, fit.number()),
                        "",
                        rest);
            } else {
                canvas.text(more, box.getX() + Theme.STEP, y + 12.5, Align.LEFT, canvas.small());
                canvas.region(new Rectangle2D.Double(box.getX() + Theme.HALF, y, box.getWidth() - Theme.STEP, LINE), "",
                        rest);
            }
        }
    }
}
