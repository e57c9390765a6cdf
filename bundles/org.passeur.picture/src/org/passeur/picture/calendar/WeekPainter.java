// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture.calendar;

import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import org.passeur.picture.Align;
import org.passeur.picture.Canvas;
import org.passeur.picture.Ink;
import org.passeur.picture.Letters;
import org.passeur.picture.Palette;
import org.passeur.picture.Size;
import org.passeur.picture.Theme;

/** Days as columns, hours as rows; what overlaps stands side by side, what has no hour stands above. */
final class WeekPainter extends CalendarPainter {

    private static final int HEAD = 28;
    private static final int HOURS = 44;
    private static final int PER_HOUR = 52;
    private static final int EARLY = 8;
    private static final int LATE = 19;
    private static final int SHORTEST = 20;
    private static final int NARROWEST_WORDS = 24;

    WeekPainter(CalendarPicture picture) {
        super(picture);
    }

    private int from() {
        return picture.appointments().stream().filter(Appointment::timed)
                .mapToInt(a -> a.from().getHour()).reduce(EARLY, Math::min);
    }

    private int to() {
        return picture.appointments().stream().filter(Appointment::timed)
                .mapToInt(a -> a.end().getHour() + (a.end().getMinute() > 0 ? 1 : 0)).reduce(LATE, Math::max);
    }

    private List<Appointment> untimed(LocalDate date) {
        return picture.on(date).stream().filter(a -> !a.timed()).toList();
    }

    private int above() {
        LocalDate monday = picture.span().first(picture.day());
        int most = 0;
        for (int day = 0; day < DAYS; day++) {
            most = Math.max(most, untimed(monday.plusDays(day)).size());
        }
        return most == 0 ? 0 : most * LINE + Theme.STEP;
    }

    @Override
    Size size(int width) {
        return new Size(Math.max(NARROWEST, width), (int) Math.ceil(Canvas.headingHeight(picture.frame().title())
                + noteHeight() + HEAD + above() + (to() - from()) * PER_HOUR + Theme.STEP));
    }

    @Override
    void draw(Canvas canvas, double under) {
        note(canvas, under);
        double top = under + noteHeight();
        double column = (canvas.width() - 1.0 - HOURS) / DAYS;
        double grid = top + HEAD + above();
        double bottom = grid + (to() - from()) * PER_HOUR;
        LocalDate monday = picture.span().first(picture.day());
        for (int day = 0; day < DAYS; day++) {
            LocalDate date = monday.plusDays(day);
            double x = HOURS + day * column;
            if (day > 4) {
                canvas.fill(new Rectangle2D.Double(x, grid, column, bottom - grid), canvas.palette().surface());
            }
            boolean now = date.equals(picture.today());
            Ink ink = now ? canvas.body().strong().in(canvas.palette().accent()) : canvas.body();
            canvas.fitted(weekday(date.getDayOfWeek()) + " " + date.getDayOfMonth(), x + Theme.HALF, top + 16,
                    column - Theme.STEP, Align.LEFT, ink);
            if (now) {
                canvas.fill(new Rectangle2D.Double(x, top + HEAD - 4.0, column, 3), canvas.palette().accent());
            }
        }
        for (int hour = from(); hour <= to(); hour++) {
            double y = grid + (hour - from()) * PER_HOUR;
            canvas.line(HOURS, y, canvas.width(), y, canvas.palette().line(), 1);
            if (hour < to()) {
                canvas.text(hour(LocalTime.of(hour, 0)), HOURS - 6.0, y + 12, Align.RIGHT, canvas.small());
            }
        }
        for (int day = 0; day <= DAYS; day++) {
            double x = HOURS + day * column;
            canvas.line(x, top + HEAD, x, bottom, canvas.palette().line(), 1);
        }
        for (int day = 0; day < DAYS; day++) {
            double x = HOURS + day * column + 2;
            double y = top + HEAD + Theme.HALF;
            for (Appointment one : untimed(monday.plusDays(day))) {
                line(canvas, one, x, y, column - Theme.HALF);
                y += LINE;
            }
            timed(canvas, picture.on(monday.plusDays(day)).stream().filter(Appointment::timed).toList(), x, grid,
                    column - Theme.HALF);
        }
    }

    /** Groups of those that overlap share the width of the day. */
    private void timed(Canvas canvas, List<Appointment> all, double x, double grid, double room) {
        List<Appointment> group = new ArrayList<>();
        LocalTime end = LocalTime.MIN;
        for (Appointment one : all) {
            if (!group.isEmpty() && !one.from().isBefore(end)) {
                side(canvas, group, x, grid, room);
                group.clear();
            }
            end = group.isEmpty() || one.end().isAfter(end) ? one.end() : end;
            group.add(one);
        }
        side(canvas, group, x, grid, room);
    }

    private void side(Canvas canvas, List<Appointment> group, double x, double grid, double room) {
        double each = room / Math.max(1, group.size());
        for (int i = 0; i < group.size(); i++) {
            Appointment one = group.get(i);
            double y = grid + at(one.from());
            double height = Math.max(SHORTEST, at(one.end()) - at(one.from()) - 2);
            box(canvas, one, new Rectangle2D.Double(x + i * each, y + 1, each - 2, height));
        }
    }

    private double at(LocalTime time) {
        return (time.getHour() - from() + time.getMinute() / 60.0) * PER_HOUR;
    }

    private static void box(Canvas canvas, Appointment one, Rectangle2D box) {
        canvas.fill(new RoundRectangle2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight(), 6, 6),
                canvas.palette().background());
        canvas.wash(new RoundRectangle2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight(), 6, 6),
                Palette.category(one.category()), 0.18);
        canvas.fill(new Rectangle2D.Double(box.getX(), box.getY(), 3, box.getHeight()),
                Palette.category(one.category()));
        Ink ink = new Ink(Theme.SMALL, false, canvas.palette().text());
        double x = box.getX() + 3 + Theme.HALF;
        double room = box.getWidth() - 3 - Theme.STEP - (one.warning() ? Theme.STEP : 0);
        canvas.region(box, one.target(), one.tip());
        if (one.warning()) {
            warning(canvas, box.getMaxX() - Theme.HALF, box.getY() + 14);
        }
        if (room < NARROWEST_WORDS) {
            // words would lie on the neighbours; the tip says them
            return;
        }
        int lines = (int) ((box.getHeight() - 6) / 15);
        String hour = hour(one.from()) + "–" + hour(one.end());
        double y = box.getY() + 14;
        if (lines > 1) {
            canvas.fitted(hour, x, y, room, Align.LEFT, canvas.small());
            y += 15;
        }
        for (String words : Letters.wrap(one.title(), room, Math.max(1, lines - 1), ink.font())) {
            canvas.text(words, x, y, Align.LEFT, ink);
            y += 15;
        }
        if (!one.detail().isEmpty() && y < box.getMaxY() - 4) {
            canvas.fitted(one.detail(), x, y, room, Align.LEFT, canvas.small());
        }
    }
}
