// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture.chart;

import java.awt.geom.Rectangle2D;

import org.passeur.picture.Align;
import org.passeur.picture.Canvas;
import org.passeur.picture.Ink;
import org.passeur.picture.Letters;
import org.passeur.picture.Numbers;
import org.passeur.picture.Palette;
import org.passeur.picture.Size;
import org.passeur.picture.Theme;
import org.passeur.picture.internal.Words;

/** Paints a heat map: cells as high as their labels need, column labels slanted where they are long, a key below. */
final class HeatCells {

    private static final int KEY = 34;
    private static final double SLANT = 45;
    private static final int SLANTED_ROOM = 150;

    private final HeatMap map;
    private final Canvas canvas;
    private final double left;
    private final double cellWidth;
    private final double cellHeight;
    private final boolean slanted;
    private final double head;

    HeatCells(HeatMap map, Canvas canvas) {
        this.map = map;
        this.canvas = canvas;
        left = left(map, canvas.width());
        cellWidth = cellWidth(map, canvas.width());
        cellHeight = cellHeight(map);
        slanted = slanted(map, cellWidth);
        head = head(map, canvas.width());
    }

    static Size size(HeatMap map, int width) {
        if (map.empty()) {
            return new Size(width, 120);
        }
        return new Size(width, (int) Math.ceil(above(map, width) + map.rows().size() * cellHeight(map) + KEY));
    }

    /** What stands above the cells. */
    static int top(HeatMap map, int width) {
        return (int) above(map, width);
    }

    private static double above(HeatMap map, int width) {
        return Canvas.headingHeight(map.frame().title()) + head(map, width);
    }

    void draw() {
        double top = canvas.heading(map.frame().title()) + head;
        int every = (int) Math.ceil(14 / cellWidth);
        for (int column = 0; column < map.columns().size(); column += every) {
            columnLabel(map.columns().get(column), left + (column + 0.5) * cellWidth, top);
        }
        for (int row = 0; row < map.rows().size(); row++) {
            double y = top + row * cellHeight;
            canvas.fitted(map.rows().get(row), left - Theme.STEP, y + cellHeight / 2 + 4, left - Theme.STEP,
                    Align.RIGHT, ink().in(canvas.palette().text()));
            for (int column = 0; column < map.columns().size(); column++) {
                cell(row, column, new Rectangle2D.Double(left + column * cellWidth, y, cellWidth, cellHeight));
            }
        }
        key(top + map.rows().size() * cellHeight + Theme.STEP);
    }

    private void columnLabel(String label, double x, double top) {
        Ink ink = ink().in(canvas.palette().text());
        if (slanted) {
            canvas.turned(Letters.fit(label, SLANTED_ROOM, ink.font()), x + 3, top - 6, -SLANT, Align.LEFT, ink);
        } else {
            canvas.text(label, x, top - 6, Align.CENTRE, ink);
        }
    }

    private void cell(int row, int column, Rectangle2D box) {
        Cell cell = map.cell(row, column);
        double gap = cellWidth > 12 ? 1 : 0;
        Rectangle2D inner = new Rectangle2D.Double(box.getX() + gap, box.getY() + gap, box.getWidth() - 2 * gap,
                box.getHeight() - 2 * gap);
        double baseline = box.getCenterY() + 4;
        switch (cell.state()) {
            case VALUE -> {
                canvas.fill(inner, map.colour(cell.value()));
                Ink ink = new Ink(Theme.SMALL, false, map.colour(cell.value()).ink());
                String figure = Numbers.format(cell.value(), "", map.frame().locale());
                if (Letters.width(figure, ink.font()) + 4 <= cellWidth && cellHeight >= 14) {
                    canvas.text(figure, box.getCenterX(), baseline, Align.CENTRE, ink);
                }
            }
            case MISSING -> canvas.hatch(inner, canvas.palette().line());
            case HIDDEN -> {
                canvas.fill(inner, canvas.palette().surface());
                canvas.stroke(inner, canvas.palette().line(), 0.7);
                canvas.text("\u2022\u2022", box.getCenterX(), baseline, Align.CENTRE, canvas.small());
            }
        }
        canvas.region(box, cell.target(), map.tip(row, column));
    }

    private void key(double y) {
        double width = Math.min(160, canvas.width() - left);
        int steps = 32;
        for (int i = 0; i < steps; i++) {
            double part = i / (steps - 1.0);
            canvas.fill(new Rectangle2D.Double(left + i * width / steps, y, width / steps + 0.5, 8),
                    map.colour(map.low() + part * (map.high() - map.low())));
        }
        canvas.text(map.frame().figure(map.low()), left, y + 21, Align.LEFT, canvas.small());
        canvas.text(map.frame().figure(map.high()), left + width, y + 21, Align.RIGHT, canvas.small());
        double x = left + width + Theme.STEP * 3;
        if (has(Cell.State.MISSING)) {
            canvas.hatch(new Rectangle2D.Double(x, y, 18, 10), canvas.palette().muted());
            x = keyWord(Words.get(map.frame().locale(), "missing"), x + 24, y + 9);
        }
        if (has(Cell.State.HIDDEN)) {
            canvas.text("\u2022\u2022", x, y + 9, Align.LEFT, canvas.small());
            keyWord(Words.get(map.frame().locale(), "hidden"), x + 16, y + 9);
        }
    }

    private double keyWord(String word, double x, double y) {
        canvas.fitted(word, x, y, Math.max(10, canvas.width() - x), Align.LEFT, canvas.small());
        return x + Letters.width(word, canvas.small().font()) + Theme.STEP * 2;
    }

    private boolean has(Cell.State state) {
        for (int row = 0; row < map.rows().size(); row++) {
            for (int column = 0; column < map.columns().size(); column++) {
                if (map.cell(row, column).state() == state) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Ink ink() {
        return new Ink(Theme.SMALL, false, Palette.LIGHT.text());
    }

    private static double left(HeatMap map, int width) {
        double widest = map.rows().stream().mapToDouble(r -> Letters.width(r, ink().font())).max().orElse(0);
        return Math.min(widest + 1, width * 0.34) + Theme.STEP;
    }

    private static double cellWidth(HeatMap map, int width) {
        double slantRoom = widestColumn(map) > 70 ? 70 : 0;
        return Math.min(96, Math.max(1, (width - left(map, width) - slantRoom) / map.columns().size()));
    }

    private static double widestColumn(HeatMap map) {
        return map.columns().stream().mapToDouble(c -> Letters.width(c, ink().font())).max().orElse(0);
    }

    private static double cellHeight(HeatMap map) {
        return map.rows().size() > 60 ? 14 : 24;
    }

    private static boolean slanted(HeatMap map, double cellWidth) {
        return widestColumn(map) > cellWidth - 4;
    }

    private static double head(HeatMap map, int width) {
        return slanted(map, cellWidth(map, width))
                ? Math.min(SLANTED_ROOM, widestColumn(map)) * Math.sin(Math.toRadians(SLANT)) + 16
                : 20;
    }
}
