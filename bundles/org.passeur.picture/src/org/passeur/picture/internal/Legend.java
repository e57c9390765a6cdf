// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture.internal;

import java.awt.geom.Rectangle2D;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.picture.Align;
import org.passeur.picture.Canvas;
import org.passeur.picture.Ink;
import org.passeur.picture.Letters;
import org.passeur.picture.Palette;
import org.passeur.picture.Theme;

/** The names of the series with their colours, in as many lines as they need. */
public final class Legend {

    private static final int LINE = 18;
    private static final int SWATCH = 10;

    private Legend() {
    }

    /** The height that the names need; none when there is but one series. */
    public static double height(List<String> names, double width) {
        return names.size() < 2 ? 0 : run(null, names, 0, width) + Theme.STEP;
    }

    /** Draws the names from y down and returns the y below them. */
    public static double draw(Canvas canvas, List<String> names, double y) {
        return names.size() < 2 ? y : y + run(canvas, names, y, canvas.width()) + Theme.STEP;
    }

    private static double run(@Nullable Canvas canvas, List<String> names, double top,
            double width) {
        Ink ink = new Ink(Theme.SMALL, false, Palette.LIGHT.text());
        double x = 0;
        double y = 0;
        for (int i = 0; i < names.size(); i++) {
            double room = Math.min(Letters.width(names.get(i), ink.font()), width - SWATCH - Theme.STEP);
            double needed = SWATCH + 6 + room;
            if (x > 0 && x + needed > width) {
                x = 0;
                y += LINE;
            }
            if (canvas != null) {
                canvas.fill(new Rectangle2D.Double(x, top + y + 3, SWATCH, SWATCH), Palette.category(i));
                canvas.fitted(names.get(i), x + SWATCH + 6, top + y + 12, room + 1, Align.LEFT,
                        ink.in(canvas.palette().text()));
            }
            x += needed + Theme.STEP * 2;
        }
        return y + LINE;
    }
}
