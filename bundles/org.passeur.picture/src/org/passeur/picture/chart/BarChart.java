// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

import org.passeur.picture.Canvas;
import org.passeur.picture.Frame;
import org.passeur.picture.Picture;
import org.passeur.picture.Size;
import org.passeur.picture.TextAlternative;
import org.passeur.picture.internal.Words;

/**
 * Bars, lying or standing, simple or stacked, with lines to compare with.
 *
 * @param frame language, title, unit
 * @param vertical whether the bars stand
 * @param series the names of the parts of a stack; one name, or none, for simple bars
 * @param bars from top or left; beyond what can be read the rest is counted in words
 * @param references lines to compare with
 */
public record BarChart(Frame frame, boolean vertical, List<String> series, List<Bar> bars, List<Reference> references)
        implements Picture {

    public BarChart {
        series = List.copyOf(series);
        bars = List.copyOf(bars);
        references = List.copyOf(references);
    }

    /** Simple lying bars. */
    public static BarChart of(Frame frame, List<Bar> bars) {
        return new BarChart(frame, false, List.of(), bars, List.of());
    }

    /** The same, standing. */
    public BarChart standing() {
        return new BarChart(frame, true, series, bars, references);
    }

    /** The same with one more line to compare with. */
    public BarChart compare(double value, String label) {
        List<Reference> more = new ArrayList<>(references);
        more.add(new Reference(value, label));
        return new BarChart(frame, vertical, series, bars, more);
    }

    @Override
    public Size sizeFor(int width) {
        return new Size(width, vertical ? StandingBars.height(this, width) : LyingBars.height(this, width));
    }

    @Override
    public void draw(Canvas canvas) {
        if (empty()) {
            canvas.nothing(frame);
        } else if (vertical) {
            new StandingBars(this, canvas).draw();
        } else {
            new LyingBars(this, canvas).draw();
        }
    }

    boolean empty() {
        return bars.stream().allMatch(b -> Double.isNaN(b.total()));
    }

    double highest() {
        double bar = bars.stream().mapToDouble(Bar::total).filter(Double::isFinite).max().orElse(0);
        double line = references.stream().mapToDouble(Reference::value).filter(Double::isFinite).max().orElse(0);
        return Math.max(0, Math.max(bar, line));
    }

    double lowest() {
        double bar = bars.stream().mapToDouble(Bar::total).filter(Double::isFinite).min().orElse(0);
        return Math.min(0, bar);
    }

    String tip(Bar bar) {
        StringBuilder tip = new StringBuilder(bar.label()).append(": ").append(frame.figure(bar.total()));
        if (series.size() > 1) {
            for (int i = 0; i < Math.min(series.size(), bar.values().size()); i++) {
                tip.append(i == 0 ? " (" : ", ").append(series.get(i)).append(' ')
                        .append(frame.figure(bar.values().get(i)));
            }
            tip.append(')');
        }
        return bar.tip().isEmpty() ? tip.toString() : tip + "\n" + bar.tip();
    }

    @Override
    public TextAlternative text() {
        List<String> header = new ArrayList<>();
        header.add(Words.get(frame.locale(), "column.label"));
        boolean stacked = series.size() > 1;
        if (stacked) {
            header.addAll(series);
        }
        header.add(Words.get(frame.locale(), stacked ? "column.total" : "column.value"));
        List<List<String>> rows = bars.stream().map(bar -> row(bar, stacked)).toList();
        return new TextAlternative(sentence(), header, rows);
    }

    private List<String> row(Bar bar, boolean stacked) {
        List<String> row = new ArrayList<>();
        row.add(bar.label());
        for (int i = 0; stacked && i < series.size(); i++) {
            row.add(frame.figure(i < bar.values().size() ? bar.values().get(i) : Double.NaN));
        }
        row.add(frame.figure(bar.total()));
        return row;
    }

    private String sentence() {
        if (empty()) {
            return frame.nothing();
        }
        List<Bar> known = bars.stream().filter(b -> !Double.isNaN(b.total())).toList();
        Comparator<Bar> byTotal = Comparator.comparingDouble(Bar::total);
        Bar most = known.stream().max(byTotal).orElseThrow();
        Bar least = known.stream().min(byTotal).orElseThrow();
        StringBuilder sentence = new StringBuilder(Words.get(frame.locale(), "bars.sentence", bars.size(),
                most.label(), frame.figure(most.total()), least.label(), frame.figure(least.total())));
        for (Reference line : references) {
            sentence.append(' ').append(Words.get(frame.locale(), "reference.sentence", line.label(),
                    frame.figure(line.value())));
        }
        return sentence.toString();
    }

    @Override
    public BarChart mapTexts(UnaryOperator<String> words) {
        return new BarChart(frame.mapTexts(words), vertical, series.stream().map(words).toList(),
                bars.stream().map(b -> new Bar(words.apply(b.label()), b.values(), words.apply(b.target()),
                        words.apply(b.tip()))).toList(),
                references.stream().map(r -> new Reference(r.value(), words.apply(r.label()))).toList());
    }
}
