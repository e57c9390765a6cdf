// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.passeur.core.Link;
import org.passeur.picture.Frame;
import org.passeur.picture.Picture;
import org.passeur.picture.chart.Cell;
import org.passeur.picture.chart.HeatMap;
import org.passeur.picture.chart.Line;
import org.passeur.picture.chart.Trend;
import org.passeur.practices.Mixing;
import org.passeur.practices.internal.Words;

/** Who met whom, as a heat map of departments, and how the share of mixed sessions moves. */
public final class MixingPicture {

    private MixingPicture() {
    }

    /** Department by department; the diagonal stays empty, for nobody meets herself. */
    public static Picture matrix(Mixing mixing, Locale locale) {
        List<String> names = mixing.departments().stream().map(Link::title).toList();
        List<List<Cell>> cells = new ArrayList<>();
        for (int a = 0; a < names.size(); a++) {
            List<Cell> line = new ArrayList<>();
            for (int b = 0; b < names.size(); b++) {
                line.add(a == b ? Cell.MISSING : Cell.of(mixing.matrix().get(a).get(b), ""));
            }
            cells.add(line);
        }
        return HeatMap.of(frame(locale), names, names, mixing.sessions() == 0 ? List.of() : cells);
    }

    /** The share of mixed sessions of each month, in percent; months without sessions have no point. */
    public static Picture trend(Mixing mixing, Locale locale) {
        List<Line.Point> points = mixing.months().stream().filter(m -> m.share().isPresent())
                .map(m -> new Line.Point(m.month().atDay(1), 100 * m.share().getAsDouble())).toList();
        return Trend.of(frame(locale).withUnit("%"),
                List.of(new Line(Words.TEXTS.get(locale, "picture.mixing.share"), points, "")));
    }

    private static Frame frame(Locale locale) {
        return Frame.of(locale, "", Words.TEXTS.get(locale, "picture.mixing.nothing"));
    }
}
