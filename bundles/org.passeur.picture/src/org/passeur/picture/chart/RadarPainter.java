// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture.chart;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.passeur.picture.Align;
import org.passeur.picture.Canvas;
import org.passeur.picture.Ink;
import org.passeur.picture.Letters;
import org.passeur.picture.Numbers;
import org.passeur.picture.Palette;
import org.passeur.picture.Rgb;
import org.passeur.picture.Size;
import org.passeur.picture.internal.Legend;

/** Paints radars: quiet rings, one outline a profile with a dash of its own, so that it reads without colours. */
final class RadarPainter {

    private static final int TOGETHER = 380;
    private static final int SMALL_WIDTH = 250;
    private static final int SMALL_HEIGHT = 240;
    private static final List<float[]> DASHES = List.of(new float[0], new float[] { 7, 3 }, new float[] { 2, 2 },
            new float[] { 8, 3, 2, 3 });

    private final Radar radar;
    private final Canvas canvas;
    private final double highest;
    private final int rings;

    RadarPainter(Radar radar, Canvas canvas) {
        this.radar = radar;
        this.canvas = canvas;
        highest = radar.highest() > 0 ? radar.highest() : 1;
        // on a scale of a few whole steps a ring each, so that the rings have whole figures
        rings = highest <= 6 && highest == Math.rint(highest) ? (int) highest : 4;
    }

    static Size size(Radar radar, int width) {
        double head = Canvas.headingHeight(radar.frame().title());
        if (radar.empty()) {
            return new Size(width, 120);
        }
        if (radar.sideBySide()) {
            int columns = columns(radar, width);
            int rows = (radar.series().size() + columns - 1) / columns;
            return new Size(width, (int) head + rows * SMALL_HEIGHT);
        }
        return new Size(width, (int) (head + Legend.height(names(radar), width) + TOGETHER));
    }

    void draw() {
        double y = canvas.heading(radar.frame().title());
        if (radar.sideBySide()) {
            int columns = columns(radar, canvas.width());
            double cell = canvas.width() / (double) columns;
            for (int i = 0; i < radar.series().size(); i++) {
                double left = (i % columns) * cell;
                double top = y + (i / columns) * (double) SMALL_HEIGHT;
                canvas.fitted(radar.series().get(i).name(), left + cell / 2, top + 14, cell - 8, Align.CENTRE,
                        canvas.body().strong());
                web(new Rectangle2D.Double(left, top + 20, cell, SMALL_HEIGHT - 24.0), true);
                profile(radar.series().get(i), 0, centre(left, top + 20, cell, SMALL_HEIGHT - 24.0),
                        radius(cell, SMALL_HEIGHT - 24.0, true), true);
            }
        } else {
            y = Legend.draw(canvas, names(radar), y);
            double height = canvas.height() - y;
            web(new Rectangle2D.Double(0, y, canvas.width(), height), false);
            for (int i = 0; i < radar.series().size(); i++) {
                profile(radar.series().get(i), i, centre(0, y, canvas.width(), height),
                        radius(canvas.width(), height, false), false);
            }
        }
    }

    private void web(Rectangle2D box, boolean small) {
        Point2D centre = centre(box.getX(), box.getY(), box.getWidth(), box.getHeight());
        double radius = radius(box.getWidth(), box.getHeight(), small);
        for (int ring = 1; ring <= rings; ring++) {
            Path2D path = new Path2D.Double();
            for (int axis = 0; axis < radar.axes().size(); axis++) {
                to(path, at(centre, axis, radius * ring / rings), axis == 0);
            }
            path.closePath();
            canvas.stroke(path, canvas.palette().line(), ring == rings ? 1 : 0.6);
        }
        for (int axis = 0; axis < radar.axes().size(); axis++) {
            Point2D end = at(centre, axis, radius);
            canvas.line(centre.getX(), centre.getY(), end.getX(), end.getY(), canvas.palette().line(), 0.6);
            label(radar.axes().get(axis), axis, at(centre, axis, radius + 10), box);
        }
        if (!small) {
            Ink ink = canvas.small();
            for (int ring = 1; ring <= rings; ring++) {
                canvas.text(Numbers.format(highest * ring / rings, "", radar.frame().locale()), centre.getX() + 4,
                        centre.getY() - radius * ring / rings + 11, Align.LEFT, ink);
            }
        }
    }

    private void label(String label, int axis, Point2D at, Rectangle2D box) {
        double sine = Math.sin(angle(axis));
        double cosine = -Math.cos(angle(axis));
        Align align = Math.abs(sine) < 0.15 ? Align.CENTRE : sine > 0 ? Align.LEFT : Align.RIGHT;
        double room = switch (align) {
            case CENTRE -> box.getWidth() * 0.8;
            case LEFT -> box.getMaxX() - at.getX() - 2;
            case RIGHT -> at.getX() - box.getX() - 2;
        };
        Ink ink = canvas.small().in(canvas.palette().text());
        List<String> lines = Letters.wrap(label, Math.max(30, room), 2, ink.font());
        double y = at.getY() + 4 + (align == Align.CENTRE && cosine < 0 ? -(lines.size() - 1) * 13
                : align == Align.CENTRE ? 6 : -(lines.size() - 1) * 6.5);
        for (String line : lines) {
            canvas.text(line, at.getX(), y, align, ink);
            y += 13;
        }
    }

    private void profile(Series profile, int index, Point2D centre, double radius, boolean small) {
        Path2D path = new Path2D.Double();
        boolean first = true;
        boolean whole = true;
        Rgb colour = radar.series().size() == 1 || small ? canvas.palette().accent() : Palette.category(index);
        for (int axis = 0; axis < radar.axes().size(); axis++) {
            double value = profile.value(axis);
            if (Double.isFinite(value)) {
                Point2D point = at(centre, axis, radius * Math.clamp(value / highest, 0, 1));
                to(path, point, first);
                first = false;
                canvas.fill(new Ellipse2D.Double(point.getX() - 3, point.getY() - 3, 6, 6), colour);
            } else {
                whole = false;
                first = true;
            }
        }
        if (whole) {
            path.closePath();
            canvas.wash(path, colour, radar.series().size() > 2 && !small ? 0.05 : 0.13);
        }
        canvas.stroke(path, colour, 2, DASHES.get(small ? 0 : index % DASHES.size()));
        canvas.region(whole ? path
                : new Ellipse2D.Double(centre.getX() - radius, centre.getY() - radius,
                        radius * 2, radius * 2),
                profile.target(), radar.tip(profile));
    }

    private static void to(Path2D path, Point2D point, boolean first) {
        if (first) {
            path.moveTo(point.getX(), point.getY());
        } else {
            path.lineTo(point.getX(), point.getY());
        }
    }

    private double angle(int axis) {
        return 2 * Math.PI * axis / radar.axes().size();
    }

    private Point2D at(Point2D centre, int axis, double distance) {
        return new Point2D.Double(centre.getX() + Math.sin(angle(axis)) * distance,
                centre.getY() - Math.cos(angle(axis)) * distance);
    }

    private static Point2D centre(double x, double y, double width, double height) {
        return new Point2D.Double(x + width / 2, y + height / 2 + 2);
    }

    private static double radius(double width, double height, boolean small) {
        return Math.max(10, Math.min(width / 2 - (small ? 62 : 120), height / 2 - (small ? 24 : 34)));
    }

    private static int columns(Radar radar, int width) {
        return Math.clamp(width / SMALL_WIDTH, 1, Math.max(1, radar.series().size()));
    }

    private static List<String> names(Radar radar) {
        return radar.series().stream().map(Series::name).toList();
    }
}
