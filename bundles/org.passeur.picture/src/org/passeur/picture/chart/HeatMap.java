// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;

import org.passeur.picture.Canvas;
import org.passeur.picture.Frame;
import org.passeur.picture.Picture;
import org.passeur.picture.Rgb;
import org.passeur.picture.Scales;
import org.passeur.picture.Size;
import org.passeur.picture.TextAlternative;
import org.passeur.picture.internal.Words;

/**
 * A matrix of figures as colours, with the figures in the cells where they fit.
 *
 * @param frame language, title, unit
 * @param rows labels from top
 * @param columns labels from left
 * @param cells row by row; a cell that is not given is missing
 * @param low the figure of the lightest colour (or of the bluest)
 * @param high the figure of the darkest colour (or of the most orange)
 * @param diverging whether the middle between low and high is the neutral point
 */
public record HeatMap(Frame frame, List<String> rows, List<String> columns, List<List<Cell>> cells, double low,
        double high, boolean diverging) implements Picture {

    public HeatMap {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = cells.stream().map(List::copyOf).toList();
    }

    /** A map from nothing, or the lowest figure if that is below, to the highest figure that occurs. */
    public static HeatMap of(Frame frame, List<String> rows, List<String> columns, List<List<Cell>> cells) {
        double low = figures(cells).min().orElse(0);
        double high = figures(cells).max().orElse(1);
        return new HeatMap(frame, rows, columns, cells, Math.min(0, low), high, false);
    }

    private static DoubleStream figures(List<List<Cell>> cells) {
        return cells.stream().flatMap(List::stream).filter(Cell::known).mapToDouble(Cell::value);
    }

    Cell cell(int row, int column) {
        return row < cells.size() && column < cells.get(row).size() ? cells.get(row).get(column) : Cell.MISSING;
    }

    Rgb colour(double value) {
        double part = high > low ? (value - low) / (high - low) : 1;
        return diverging ? Scales.diverging(part * 2 - 1) : Scales.sequential(part);
    }

    String tip(int row, int column) {
        Cell cell = cell(row, column);
        String tip = rows.get(row) + ", " + columns.get(column) + ": " + words(cell);
        return cell.tip().isEmpty() ? tip : tip + "\n" + cell.tip();
    }

    private String words(Cell cell) {
        return switch (cell.state()) {
            case VALUE -> frame.figure(cell.value());
            case MISSING -> Words.get(frame.locale(), "missing");
            case HIDDEN -> Words.get(frame.locale(), "hidden");
        };
    }

    boolean empty() {
        return rows.isEmpty() || columns.isEmpty()
                || cells.stream().flatMap(List::stream).allMatch(c -> c.state() == Cell.State.MISSING);
    }

    @Override
    public Size sizeFor(int width) {
        return HeatCells.size(this, width);
    }

    @Override
    public int head(int width) {
        return empty() ? 0 : HeatCells.top(this, width);
    }

    @Override
    public void draw(Canvas canvas) {
        if (empty()) {
            canvas.nothing(frame);
        } else {
            new HeatCells(this, canvas).draw();
        }
    }

    @Override
    public TextAlternative text() {
        List<String> header = new ArrayList<>();
        header.add(Words.get(frame.locale(), "column.label"));
        header.addAll(columns);
        List<List<String>> data = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<String> line = new ArrayList<>();
            line.add(rows.get(row));
            for (int column = 0; column < columns.size(); column++) {
                line.add(words(cell(row, column)));
            }
            data.add(line);
        }
        return new TextAlternative(sentence(), header, data);
    }

    private String sentence() {
        int bestRow = -1;
        int bestColumn = -1;
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                Cell cell = cell(row, column);
                if (cell.known() && (bestRow < 0 || cell.value() > cell(bestRow, bestColumn).value())) {
                    bestRow = row;
                    bestColumn = column;
                }
            }
        }
        return bestRow < 0 ? frame.nothing()
                : Words.get(frame.locale(), "heat.sentence", rows.size(), columns.size(),
                        frame.figure(cell(bestRow, bestColumn).value()), rows.get(bestRow), columns.get(bestColumn));
    }

    @Override
    public HeatMap mapTexts(UnaryOperator<String> words) {
        return new HeatMap(frame.mapTexts(words), rows.stream().map(words).toList(),
                columns.stream().map(words).toList(),
                cells.stream().map(row -> row.stream().map(c -> new Cell(c.state(), c.value(),
                        words.apply(c.target()), words.apply(c.tip()))).toList()).toList(),
                low, high, diverging);
    }
}
