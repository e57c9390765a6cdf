// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;

import org.passeur.picture.Align;
import org.passeur.picture.Canvas;
import org.passeur.picture.Ink;
import org.passeur.picture.Letters;
import org.passeur.picture.Numbers;
import org.passeur.picture.Palette;
import org.passeur.picture.Rgb;
import org.passeur.picture.Theme;
import org.passeur.picture.internal.Legend;
import org.passeur.picture.internal.Words;

/** Paints lying bars: the label left, the bar, the figure right-aligned at the right. */
final class LyingBars {

    private static final int MOST = 60;
    private static final int ROW = 26;
    private static final int TALL_ROW = 34;
    private static final int THICK = 14;

    private final BarChart chart;
    private final Canvas canvas;
    private final List<Bar> shown;
    private final double left;
    private final double right;
    private final double lowest;
    private final double highest;

    LyingBars(BarChart chart, Canvas canvas) {
        this.chart = chart;
        this.canvas = canvas;
        shown = chart.bars().subList(0, Math.min(MOST, chart.bars().size()));
        left = labelRoom(chart, shown, canvas.width()) + Theme.STEP;
        right = canvas.width() - figureRoom() - Theme.STEP;
        lowest = chart.lowest();
        highest = Math.max(chart.highest(), lowest + 1e-9);
    }

    static int height(BarChart chart, int width) {
        if (chart.empty()) {
            return 120;
        }
        List<Bar> shown = chart.bars().subList(0, Math.min(MOST, chart.bars().size()));
        double rows = 0;
        for (Bar bar : shown) {
            rows += rowHeight(bar, labelRoom(chart, shown, width));
        }
        boolean more = shown.size() < chart.bars().size();
        return (int) Math.ceil(Canvas.headingHeight(chart.frame().title()) + Legend.height(chart.series(), width)
                + chart.references().size() * 18 + rows + (more ? ROW : 0) + 2);
    }

    void draw() {
        double y = Legend.draw(canvas, chart.series(), canvas.heading(chart.frame().title()));
        double lines = y;
        y += chart.references().size() * 18;
        double top = y;
        double bottom = top + shown.stream().mapToDouble(b -> rowHeight(b, left - Theme.STEP)).sum();
        for (Reference line : chart.references()) {
            reference(line, lines, bottom);
            lines += 18;
        }
        for (Bar bar : shown) {
            double row = rowHeight(bar, left - Theme.STEP);
            row(bar, y, row);
            y += row;
        }
        canvas.line(x(0), top, x(0), y, canvas.palette().muted(), 1);
        int rest = chart.bars().size() - shown.size();
        if (rest > 0) {
            canvas.text(Words.get(chart.frame().locale(), "more", rest), left, y + 17, Align.LEFT, canvas.small());
        }
    }

    private void row(Bar bar, double y, double row) {
        Ink ink = canvas.body();
        List<String> lines = Letters.wrap(bar.label(), left - Theme.STEP, 2, ink.font());
        double baseline = y + row / 2 + 5 - (lines.size() - 1) * 7.5;
        for (String line : lines) {
            canvas.text(line, left - Theme.STEP, baseline, Align.RIGHT, ink);
            baseline += 15;
        }
        double top = y + (row - THICK) / 2;
        if (Double.isNaN(bar.total())) {
            canvas.hatch(new Rectangle2D.Double(x(0), top, Math.max(0, right - x(0)), THICK), canvas.palette().line());
        } else {
            parts(bar, top);
        }
        canvas.text(chart.frame().figure(bar.total()), canvas.width(), y + row / 2 + 5, Align.RIGHT, ink);
        canvas.region(new Rectangle2D.Double(0, y, canvas.width(), row), bar.target(), chart.tip(bar));
    }

    private void parts(Bar bar, double top) {
        boolean stacked = chart.series().size() > 1;
        double from = 0;
        for (int i = 0; i < bar.values().size(); i++) {
            double value = bar.values().get(i);
            if (!Double.isFinite(value) || value == 0) {
                continue;
            }
            double x1 = Math.min(x(from), x(from + value));
            double x2 = Math.max(x(from), x(from + value));
            Rgb colour = stacked ? Palette.category(i) : canvas.palette().accent();
            Rectangle2D box = new Rectangle2D.Double(x1, top, Math.max(0.75, x2 - x1 - (stacked ? 1 : 0)), THICK);
            canvas.fill(box, colour);
            if (stacked) {
                Ink ink = new Ink(Theme.SMALL, false, colour.ink());
                String label = Numbers.format(value, "", chart.frame().locale());
                if (Letters.width(label, ink.font()) + 6 < box.getWidth()) {
                    canvas.text(label, box.getCenterX(), top + THICK - 3, Align.CENTRE, ink);
                }
            }
            from += value;
        }
    }

    private void reference(Reference line, double y, double bottom) {
        double x = x(line.value());
        Ink ink = canvas.small().in(canvas.palette().text());
        double room = Letters.width(line.label(), ink.font());
        boolean leftwards = x + 6 + room > canvas.width();
        canvas.line(x, y + 2, x, bottom, canvas.palette().text(), 1, 4, 3);
        canvas.fitted(line.label(), leftwards ? x - 6 : x + 6, y + 12, leftwards ? x - 6 : canvas.width() - x - 6,
                leftwards ? Align.RIGHT : Align.LEFT, ink);
    }

    private double x(double value) {
        return left + (value - lowest) / (highest - lowest) * Math.max(1, right - left);
    }

    private double figureRoom() {
        return shown.stream().mapToDouble(b -> Letters.width(chart.frame().figure(b.total()), canvas.body().font()))
                .max().orElse(0);
    }

    private static double labelRoom(BarChart chart, List<Bar> shown, int width) {
        double widest = shown.stream().mapToDouble(b -> Letters.width(b.label(), label().font())).max().orElse(0);
        return Math.min(widest, width * 0.36);
    }

    private static double rowHeight(Bar bar, double room) {
        return Letters.width(bar.label(), label().font()) > room + 0.5 ? TALL_ROW : ROW;
    }

    private static Ink label() {
        return new Ink(Theme.BODY, false, Palette.LIGHT.text());
    }
}
