// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

import org.passeur.picture.Canvas;
import org.passeur.picture.Frame;
import org.passeur.picture.Picture;
import org.passeur.picture.Size;
import org.passeur.picture.TextAlternative;
import org.passeur.picture.chart.Line.Point;
import org.passeur.picture.internal.Words;

/**
 * Figures over time, with what happened and lines to compare with.
 *
 * @param frame language, title, unit
 * @param lines at most eight can be told apart
 * @param markers what happened on the way
 * @param references lines to compare with
 */
public record Trend(Frame frame, List<Line> lines, List<Marker> markers, List<Reference> references)
        implements Picture {

    public Trend {
        lines = List.copyOf(lines);
        markers = List.copyOf(markers);
        references = List.copyOf(references);
    }

    /** Lines alone. */
    public static Trend of(Frame frame, List<Line> lines) {
        return new Trend(frame, lines, List.of(), List.of());
    }

    boolean empty() {
        return lines.stream().flatMap(l -> l.points().stream()).noneMatch(p -> Double.isFinite(p.value()));
    }

    @Override
    public Size sizeFor(int width) {
        return new Size(width, empty() ? 120 : TrendPainter.height(this, width));
    }

    @Override
    public void draw(Canvas canvas) {
        if (empty()) {
            canvas.nothing(frame);
        } else {
            new TrendPainter(this, canvas).draw();
        }
    }

    String day(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(frame.locale()).format(date);
    }

    @Override
    public TextAlternative text() {
        List<LocalDate> days = lines.stream().flatMap(l -> l.points().stream()).map(Point::date).distinct().sorted()
                .toList();
        List<String> header = new ArrayList<>();
        header.add(Words.get(frame.locale(), "column.date"));
        lines.forEach(line -> header.add(line.name()));
        List<List<String>> rows = new ArrayList<>();
        for (LocalDate day : days.subList(0, Math.min(days.size(), TextAlternative.MOST_ROWS))) {
            List<String> row = new ArrayList<>();
            row.add(day(day));
            for (Line line : lines) {
                double value = line.points().stream().filter(p -> p.date().equals(day)).mapToDouble(Point::value)
                        .findFirst().orElse(Double.NaN);
                row.add(frame.figure(value));
            }
            rows.add(row);
        }
        return new TextAlternative(sentence(), header, rows);
    }

    private String sentence() {
        if (empty()) {
            return frame.nothing();
        }
        Line first = lines.stream().filter(l -> !known(l).isEmpty()).findFirst().orElseThrow();
        List<Point> points = known(first);
        return Words.get(frame.locale(), "trend.sentence", lines.size(), day(points.getFirst().date()),
                day(points.getLast().date()), first.name(), frame.figure(points.getFirst().value()),
                frame.figure(points.getLast().value()));
    }

    private static List<Point> known(Line line) {
        return line.points().stream().filter(p -> Double.isFinite(p.value()))
                .sorted(Comparator.comparing(Point::date)).toList();
    }

    @Override
    public Trend mapTexts(UnaryOperator<String> words) {
        return new Trend(frame.mapTexts(words),
                lines.stream().map(l -> new Line(words.apply(l.name()), l.points(), words.apply(l.target())))
                        .toList(),
                markers.stream().map(m -> new Marker(m.date(), words.apply(m.label()), words.apply(m.target())))
                        .toList(),
                references.stream().map(r -> new Reference(r.value(), words.apply(r.label()))).toList());
    }
}
