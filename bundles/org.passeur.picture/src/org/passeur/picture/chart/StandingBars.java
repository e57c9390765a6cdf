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
import org.passeur.picture.Theme;
import org.passeur.picture.internal.Legend;
import org.passeur.picture.internal.Ticks;
import org.passeur.picture.internal.Words;

/** Paints standing bars over a quiet grid; labels are thinned out where they would touch. */
final class StandingBars {

    private static final int PLOT = 200;
    private static final int LABELS = 40;
    private static final int REFERENCE = 18;

    private final BarChart chart;
    private final Canvas canvas;
    private final List<Bar> shown;
    private final List<Double> ticks;
    private final double left;
    private double top;
    private double bottom;

    StandingBars(BarChart chart, Canvas canvas) {
        this.chart = chart;
        this.canvas = canvas;
        ticks = Ticks.between(chart.lowest(), Math.max(chart.highest(), chart.lowest() + 1e-9), 4);
        left = ticks.stream().mapToDouble(t -> Letters.width(chart.frame().figure(t), canvas.small().font())).max()
                .orElse(0) + Theme.STEP;
        int most = (int) Math.max(1, (canvas.width() - left) / 3);
        shown = chart.bars().subList(0, Math.min(most, chart.bars().size()));
    }

    static int height(BarChart chart, int width) {
        return (int) Math.ceil(Canvas.headingHeight(chart.frame().title()) + Legend.height(chart.series(), width)
                + chart.references().size() * REFERENCE + PLOT + LABELS + 18);
    }

    void draw() {
        top = Legend.draw(canvas, chart.series(), canvas.heading(chart.frame().title()));
        for (Reference line : chart.references()) {
            canvas.line(left, top + 8, left + 24, top + 8, canvas.palette().text(), 1, 4, 3);
            canvas.fitted(line.label(), left + 32, top + 12, canvas.width() - left - 32, Align.LEFT,
                    canvas.small().in(canvas.palette().text()));
            top += REFERENCE;
        }
        top += 18;
        bottom = canvas.height() - LABELS;
        for (double tick : ticks) {
            canvas.line(left, y(tick), canvas.width(), y(tick), canvas.palette().line(), tick == 0 ? 1.2 : 0.6);
            canvas.text(chart.frame().figure(tick), left - Theme.STEP, y(tick) + 4, Align.RIGHT, canvas.small());
        }
        double slot = (canvas.width() - left) / shown.size();
        int every = (int) Math.ceil(44 / slot);
        for (int i = 0; i < shown.size(); i++) {
            bar(shown.get(i), left + i * slot, slot);
            if (i % every == 0) {
                label(shown.get(i), left + (i + 0.5) * slot, slot * every);
            }
        }
        for (Reference line : chart.references()) {
            canvas.line(left, y(line.value()), canvas.width(), y(line.value()), canvas.palette().text(), 1, 4, 3);
        }
        int rest = chart.bars().size() - shown.size();
        if (rest > 0) {
            canvas.text(Words.get(chart.frame().locale(), "more", rest), canvas.width(), canvas.height() - 4.0,
                    Align.RIGHT, canvas.small());
        }
    }

    private void bar(Bar bar, double x, double slot) {
        double thick = Math.min(40, Math.max(1, slot * 0.66));
        double from = x + (slot - thick) / 2;
        if (Double.isNaN(bar.total())) {
            canvas.text("\u2014", x + slot / 2, y(0) - 4, Align.CENTRE, canvas.small());
            return;
        }
        boolean stacked = chart.series().size() > 1;
        double base = 0;
        for (int i = 0; i < bar.values().size(); i++) {
            double value = bar.values().get(i);
            if (Double.isFinite(value)) {
                double y1 = Math.min(y(base), y(base + value));
                double y2 = Math.max(y(base), y(base + value));
                canvas.fill(new Rectangle2D.Double(from, y1, thick, Math.max(0.5, y2 - y1 - (stacked ? 1 : 0))),
                        stacked ? Palette.category(i) : canvas.palette().accent());
                base += value;
            }
        }
        String figure = Numbers.format(bar.total(), "", chart.frame().locale());
        if (Letters.width(figure, canvas.small().font()) < slot - 2) {
            canvas.text(figure, x + slot / 2, Math.min(y(0), y(bar.total())) - 4, Align.CENTRE,
                    canvas.small().in(canvas.palette().text()));
        }
        canvas.region(new Rectangle2D.Double(x, top, slot, bottom - top), bar.target(), chart.tip(bar));
    }

    private void label(Bar bar, double centre, double room) {
        Ink ink = canvas.small();
        double y = bottom + 15;
        for (String line : Letters.wrap(bar.label(), Math.max(20, room - 4), 2, ink.font())) {
            canvas.text(line, centre, y, Align.CENTRE, ink);
            y += 13;
        }
    }

    private double y(double value) {
        double low = ticks.getFirst();
        double high = ticks.getLast();
        return bottom - (value - low) / (high - low) * Math.max(1, bottom - top);
    }
}
