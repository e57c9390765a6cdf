// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture.chart;

import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TimeZone;

import org.eclipse.jdt.annotation.Nullable;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.DateTickUnit;
import org.jfree.chart.axis.DateTickUnitType;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.passeur.picture.Align;
import org.passeur.picture.Canvas;
import org.passeur.picture.Fonts;
import org.passeur.picture.Ink;
import org.passeur.picture.Letters;
import org.passeur.picture.Palette;
import org.passeur.picture.Rgb;
import org.passeur.picture.Theme;
import org.passeur.picture.internal.Legend;
import org.passeur.picture.internal.Ticks;

/** Paints a trend: axes and lines by the charting library, what is said about them by us. */
@SuppressWarnings("null")
final class TrendPainter {

    private static final int PLOT = 230;
    private static final int FEW = 40;
    /** What is drawn of a point beside its place; the charting library cuts off what lies outside its axes. */
    private static final double DOT = 5;
    /** The room that the words at an axis take, about. */
    private static final int SCALE = 40;
    private static final List<float[]> DASHES = List.of(new float[] { 1, 0 }, new float[] { 7, 3 },
            new float[] { 2, 2 }, new float[] { 8, 3, 2, 3 });

    private final Trend trend;
    private final Canvas canvas;

    TrendPainter(Trend trend, Canvas canvas) {
        this.trend = trend;
        this.canvas = canvas;
    }

    static int height(Trend trend, int width) {
        List<String> names = trend.lines().stream().map(Line::name).toList();
        return (int) (Canvas.headingHeight(trend.frame().title()) + Legend.height(names, width)
                + (trend.markers().isEmpty() ? 0 : 16) + PLOT);
    }

    void draw() {
        double y = canvas.heading(trend.frame().title());
        y = Legend.draw(canvas, trend.lines().stream().map(Line::name).toList(), y);
        double labels = y;
        y += trend.markers().isEmpty() ? 0 : 16;
        XYPlot plot = plot();
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        ChartRenderingInfo info = new ChartRenderingInfo(null);
        chart.draw(canvas.graphics(), new Rectangle2D.Double(0, y, canvas.width(), canvas.height() - y), info);
        Rectangle2D area = info.getPlotInfo().getDataArea();
        references(plot, area);
        markers(plot, area, labels);
        points(plot, area);
    }

    private XYPlot plot() {
        XYPlot plot = new XYPlot(data(), days(), figures(), renderer());
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(new RectangleInsets(6, 14, 0, 14));
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(canvas.palette().line().awt());
        plot.setRangeGridlineStroke(new BasicStroke(0.6f));
        return plot;
    }

    private XYSeriesCollection data() {
        XYSeriesCollection data = new XYSeriesCollection();
        for (int i = 0; i < trend.lines().size(); i++) {
            XYSeries series = new XYSeries(Integer.valueOf(i));
            for (Line.Point point : trend.lines().get(i).points()) {
                series.add(Double.valueOf(millis(point.date())),
                        Double.isFinite(point.value()) ? Double.valueOf(point.value()) : null);
            }
            data.addSeries(series);
        }
        return data;
    }

    private XYLineAndShapeRenderer renderer() {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        for (int i = 0; i < trend.lines().size(); i++) {
            float[] dash = DASHES.get(i / 2 % DASHES.size());
            renderer.setSeriesPaint(i, colour(i).awt());
            renderer.setSeriesStroke(i, dash[1] == 0
                    ? new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                    : new BasicStroke(2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, dash, 0f));
            boolean few = trend.lines().get(i).points().size() <= FEW;
            renderer.setSeriesShapesVisible(i, few);
            renderer.setSeriesShape(i, new Ellipse2D.Double(-3, -3, 6, 6));
        }
        return renderer;
    }

    private Rgb colour(int line) {
        return trend.lines().size() == 1 ? canvas.palette().accent() : Palette.category(line);
    }

    private DateAxis days() {
        DateAxis axis = new DateAxis(null, TimeZone.getTimeZone(ZoneOffset.UTC), trend.frame().locale());
        List<LocalDate> days = trend.lines().stream().flatMap(l -> l.points().stream()).map(Line.Point::date).sorted()
                .toList();
        LocalDate first = days.getFirst();
        LocalDate last = days.getLast();
        if (first.equals(last)) {
            first = first.minusDays(1);
            last = last.plusDays(1);
        }
        double beside = (millis(last) - millis(first)) * DOT / Math.max(FEW, canvas.width() - SCALE);
        axis.setRange(millis(first) - beside, millis(last) + beside);
        long span = last.toEpochDay() - first.toEpochDay();
        double most = Math.max(2, canvas.width() / 90.0);
        axis.setTickUnit(tick(span, most));
        axis.setTickLabelFont(Fonts.font(false, Theme.SMALL));
        axis.setTickLabelPaint(canvas.palette().muted().awt());
        axis.setAxisLinePaint(canvas.palette().muted().awt());
        axis.setTickMarkPaint(canvas.palette().muted().awt());
        return axis;
    }

    private DateTickUnit tick(long span, double most) {
        if (span / most < 27) {
            return new DateTickUnit(DateTickUnitType.DAY, (int) Math.max(1, Math.ceil(span / most)), format("d MMM"));
        }
        double months = span / 30.4 / most;
        for (int step : new int[] { 1, 2, 3, 6 }) {
            if (months <= step) {
                return new DateTickUnit(DateTickUnitType.MONTH, step, format("MMM yyyy"));
            }
        }
        return new DateTickUnit(DateTickUnitType.YEAR, (int) Math.ceil(months / 12), format("yyyy"));
    }

    private SimpleDateFormat format(String pattern) {
        SimpleDateFormat format = new SimpleDateFormat(pattern, trend.frame().locale());
        format.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        return format;
    }

    private NumberAxis figures() {
        double high = trend.lines().stream().flatMap(l -> l.points().stream()).mapToDouble(Line.Point::value)
                .filter(Double::isFinite).max().orElse(1);
        double low = trend.lines().stream().flatMap(l -> l.points().stream()).mapToDouble(Line.Point::value)
                .filter(Double::isFinite).min().orElse(0);
        for (Reference line : trend.references()) {
            high = Math.max(high, line.value());
            low = Math.min(low, line.value());
        }
        List<Double> ticks = Ticks.between(Math.min(0, low), Math.max(high, Math.min(0, low) + 1e-9), 4);
        NumberAxis axis = new NumberAxis();
        double beside = (ticks.getLast() - ticks.getFirst()) * DOT / (PLOT - SCALE);
        axis.setRange(ticks.getFirst() - beside, ticks.getLast() + beside);
        axis.setTickUnit(new NumberTickUnit(ticks.get(1) - ticks.get(0)));
        axis.setNumberFormatOverride(new WithUnit());
        axis.setTickLabelFont(Fonts.font(false, Theme.SMALL));
        axis.setTickLabelPaint(canvas.palette().muted().awt());
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        return axis;
    }

    private void references(XYPlot plot, Rectangle2D area) {
        for (Reference line : trend.references()) {
            double y = plot.getRangeAxis().valueToJava2D(line.value(), area, RectangleEdge.LEFT);
            canvas.line(area.getX(), y, area.getMaxX(), y, canvas.palette().text(), 1, 4, 3);
            canvas.fitted(line.label(), area.getX() + 6, y - 5, area.getWidth() - 6, Align.LEFT,
                    canvas.small().in(canvas.palette().text()));
        }
    }

    private void markers(XYPlot plot, Rectangle2D area, double top) {
        double free = 0;
        for (Marker marker : trend.markers().stream().sorted((a, b) -> a.date().compareTo(b.date())).toList()) {
            double x = plot.getDomainAxis().valueToJava2D(millis(marker.date()), area, RectangleEdge.BOTTOM);
            if (x < area.getX() - 1 || x > area.getMaxX() + 1) {
                continue;
            }
            Ink ink = canvas.small();
            canvas.line(x, top + 14, x, area.getMaxY(), canvas.palette().muted(), 0.8, 2, 3);
            double room = Letters.width(marker.label(), ink.font());
            boolean leftwards = x + room > canvas.width();
            double begin = leftwards ? x - room : x;
            if (begin >= free) {
                canvas.text(marker.label(), x, top + 11, leftwards ? Align.RIGHT : Align.LEFT, ink);
                free = begin + room + Theme.STEP;
            }
            canvas.region(new Rectangle2D.Double(x - 4, top, 8, area.getMaxY() - top), marker.target(),
                    trend.day(marker.date()) + "\n" + marker.label());
        }
    }

    private void points(XYPlot plot, Rectangle2D area) {
        for (Line line : trend.lines()) {
            if (line.points().size() > FEW) {
                line(plot, area, line);
                continue;
            }
            for (Line.Point point : line.points()) {
                if (Double.isFinite(point.value())) {
                    double x = plot.getDomainAxis().valueToJava2D(millis(point.date()), area, RectangleEdge.BOTTOM);
                    double y = plot.getRangeAxis().valueToJava2D(point.value(), area, RectangleEdge.LEFT);
                    canvas.region(new Ellipse2D.Double(x - 8, y - 8, 16, 16), line.target(), line.name() + "\n"
                            + trend.day(point.date()) + ": " + trend.frame().figure(point.value()));
                }
            }
        }
    }

    private void line(XYPlot plot, Rectangle2D area, Line line) {
        Path2D path = new Path2D.Double();
        boolean first = true;
        for (Line.Point point : line.points()) {
            if (Double.isFinite(point.value())) {
                double x = plot.getDomainAxis().valueToJava2D(millis(point.date()), area, RectangleEdge.BOTTOM);
                double y = plot.getRangeAxis().valueToJava2D(point.value(), area, RectangleEdge.LEFT);
                if (first) {
                    path.moveTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
                first = false;
            }
        }
        canvas.region(new BasicStroke(8f).createStrokedShape(path), line.target(), line.name());
    }

    private static double millis(LocalDate day) {
        return day.toEpochDay() * 86_400_000.0;
    }

    /** Figures with the unit of the frame. */
    private final class WithUnit extends NumberFormat {

        private static final long serialVersionUID = 1L;

        @Override
        public StringBuffer format(double number, @Nullable StringBuffer to, @Nullable FieldPosition position) {
            return to.append(trend.frame().figure(number));
        }

        @Override
        public StringBuffer format(long number, @Nullable StringBuffer to, @Nullable FieldPosition position) {
            return format((double) number, to, position);
        }

        @Override
        public @Nullable Number parse(@Nullable String source, @Nullable ParsePosition position) {
            throw new UnsupportedOperationException("Only writes figures.");
        }
    }
}
