// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture.chart;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.UnaryOperator;

import org.passeur.picture.Align;
import org.passeur.picture.Canvas;
import org.passeur.picture.Frame;
import org.passeur.picture.Ink;
import org.passeur.picture.Picture;
import org.passeur.picture.Size;
import org.passeur.picture.TextAlternative;
import org.passeur.picture.internal.Words;

/**
 * One figure with its way so far, as small as a line of text.
 *
 * @param frame language, title (what is counted), unit
 * @param value the figure
 * @param note of what, or since when; may be empty
 * @param history earlier figures and this one, oldest first; none draws no line
 * @param target what a click opens; may be empty
 */
public record Tile(Frame frame, double value, String note, List<Double> history, String target) implements Picture {

    public Tile {
        history = List.copyOf(history);
    }

    @Override
    public Size sizeFor(int width) {
        return new Size(width, 84);
    }

    @Override
    public void draw(Canvas canvas) {
        String figure = Double.isFinite(value) ? frame.figure(value) : "\u2014";
        canvas.fitted(frame.title(), 0, 13, canvas.width(), Align.LEFT, canvas.small());
        canvas.fitted(figure, 0, 42, canvas.width(), Align.LEFT,
                new Ink(24, true, canvas.palette().text()));
        String below = Double.isFinite(value) ? note : frame.nothing();
        canvas.fitted(below, 0, 60, canvas.width(), Align.LEFT, canvas.small());
        sparkline(canvas, 66, canvas.height() - 3.0);
        canvas.region(new Rectangle2D.Double(0, 0, canvas.width(), canvas.height()), target, text().sentence());
    }

    private void sparkline(Canvas canvas, double top, double bottom) {
        List<Double> known = history.stream().filter(Double::isFinite).toList();
        if (known.size() < 2 || bottom <= top) {
            return;
        }
        double low = known.stream().mapToDouble(v -> v).min().orElse(0);
        double high = known.stream().mapToDouble(v -> v).max().orElse(1);
        double span = high > low ? high - low : 1;
        double right = canvas.width() - 4.0;
        Path2D path = new Path2D.Double();
        double x = 0;
        double y = bottom;
        for (int i = 0; i < known.size(); i++) {
            x = right * i / (known.size() - 1);
            y = bottom - (known.get(i) - low) / span * (bottom - top);
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        canvas.stroke(path, canvas.palette().accent(), 1.5);
        canvas.fill(new Ellipse2D.Double(x - 2.5, y - 2.5, 5, 5), canvas.palette().accent());
    }

    @Override
    public TextAlternative text() {
        String figure = Double.isFinite(value) ? frame.figure(value) : frame.nothing();
        return new TextAlternative(Words.get(frame.locale(), "tile.sentence", frame.title(), figure)
                + (note.isEmpty() ? "" : " " + note), List.of(), List.of());
    }

    @Override
    public Tile mapTexts(UnaryOperator<String> words) {
        return new Tile(frame.mapTexts(words), value, words.apply(note), history, words.apply(target));
    }
}
