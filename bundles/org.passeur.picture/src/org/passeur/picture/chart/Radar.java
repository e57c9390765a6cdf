// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.passeur.picture.Canvas;
import org.passeur.picture.Frame;
import org.passeur.picture.Picture;
import org.passeur.picture.Size;
import org.passeur.picture.TextAlternative;
import org.passeur.picture.internal.Words;

/**
 * Profiles over a few axes, over each other or side by side.
 *
 * @param frame language, title, unit
 * @param axes the names, clockwise from the top; three at least
 * @param highest the figure at the rim
 * @param series the profiles; over each other at most four can be read
 * @param sideBySide whether each profile has a small radar of its own
 */
public record Radar(Frame frame, List<String> axes, double highest, List<Series> series, boolean sideBySide)
        implements Picture {

    /** More profiles than these are put side by side. */
    static final int MOST_TOGETHER = 4;

    public Radar {
        axes = List.copyOf(axes);
        series = List.copyOf(series);
        sideBySide = sideBySide || series.size() > MOST_TOGETHER;
    }

    boolean empty() {
        return axes.size() < 3 || series.stream().flatMap(s -> s.values().stream()).allMatch(v -> Double.isNaN(v));
    }

    @Override
    public Size sizeFor(int width) {
        return RadarPainter.size(this, width);
    }

    @Override
    public void draw(Canvas canvas) {
        if (empty()) {
            canvas.nothing(frame);
        } else {
            new RadarPainter(this, canvas).draw();
        }
    }

    String tip(Series profile) {
        StringBuilder tip = new StringBuilder(profile.name());
        for (int axis = 0; axis < axes.size(); axis++) {
            tip.append('\n').append(axes.get(axis)).append(": ").append(frame.figure(profile.value(axis)));
        }
        return tip.toString();
    }

    @Override
    public TextAlternative text() {
        List<String> header = new ArrayList<>();
        header.add(Words.get(frame.locale(), "column.label"));
        header.addAll(axes);
        List<List<String>> rows = new ArrayList<>();
        for (Series profile : series) {
            List<String> row = new ArrayList<>();
            row.add(profile.name());
            for (int axis = 0; axis < axes.size(); axis++) {
                row.add(frame.figure(profile.value(axis)));
            }
            rows.add(row);
        }
        return new TextAlternative(sentence(), header, rows);
    }

    private String sentence() {
        String who = "";
        String where = "";
        double most = Double.NEGATIVE_INFINITY;
        for (Series profile : series) {
            for (int axis = 0; axis < axes.size(); axis++) {
                if (profile.value(axis) > most) {
                    most = profile.value(axis);
                    who = profile.name();
                    where = axes.get(axis);
                }
            }
        }
        return empty() ? frame.nothing()
                : Words.get(frame.locale(), "radar.sentence", series.size(), axes.size(), frame.figure(most), who,
                        where);
    }

    @Override
    public Radar mapTexts(UnaryOperator<String> words) {
        return new Radar(frame.mapTexts(words), axes.stream().map(words).toList(), highest,
                series.stream().map(s -> new Series(words.apply(s.name()), s.values(), words.apply(s.target())))
                        .toList(),
                sideBySide);
    }
}
