// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.picture.Frame;
import org.passeur.picture.Region;
import org.passeur.picture.Theme;
import org.passeur.picture.export.PngExport;

/** Where the points of a trend stand. */
class TrendTest {

    private static final int TWICE = 2;
    private static final int DOT = 3;

    @ParameterizedTest
    @ValueSource(ints = { 300, 600, 1400 })
    void everyPointIsThereAsAWhole(int width) {
        List<Line.Point> points = List.of(new Line.Point(LocalDate.of(2026, 1, 1), 0),
                new Line.Point(LocalDate.of(2026, 6, 1), 40), new Line.Point(LocalDate.of(2026, 12, 1), 100));
        Trend trend = Trend.of(Frame.of(Locale.ENGLISH, "Shared", "Nothing"), List.of(new Line("Shared", points, "t")));
        BufferedImage image = PngExport.image(trend, width, TWICE, Theme.LIGHT);
        List<Region> regions = trend.regions(width, trend.sizeFor(width).height());
        assertEquals(3, regions.size());
        for (Region region : regions) {
            Rectangle2D box = region.shape().getBounds2D();
            for (int side = -1; side <= 1; side += 2) {
                assertTrue(coloured(image, box.getCenterX() + side * (DOT - 0.5), box.getCenterY()),
                        region.tip() + ", beside");
                assertTrue(coloured(image, box.getCenterX(), box.getCenterY() + side * (DOT - 0.5)),
                        region.tip() + ", above and below");
            }
        }
    }

    /** True where something of the line's colour was drawn. */
    private static boolean coloured(BufferedImage image, double x, double y) {
        int colour = image.getRGB((int) Math.round(x * TWICE), (int) Math.round(y * TWICE));
        int red = colour >> 16 & 255;
        int blue = colour & 255;
        return blue - red > 40;
    }
}
