// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report.write;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.passeur.picture.Picture;
import org.passeur.picture.Region;
import org.passeur.picture.Size;

/**
 * How a picture is laid on pages: at which size, how much smaller, and cut where nothing is cut through, so that the org
 * chart of five hundred people remains readable on paper.
 *
 * @param size at which the picture is painted
 * @param scale by how much it is then made smaller
 * @param bands where it is cut, from top; each from and to in pixels of the painted picture
 */
record Slices(Size size, double scale, List<Band> bands) {

    /** A part from top to bottom. */
    record Band(int from, int to) {
        int height() {
            return to - from;
        }
    }

    private static final double SMALLEST = 0.62;
    /** Up to this part of a page a picture stays whole. */
    private static final double WHOLE = 0.6;
    /** How many pixels of height a picture at full size may cost more than a smaller one. */
    private static final double PREFER_LARGE = 900;
    private static final int[] WIDTHS = { 100, 125, 155 };

    /** The best way to lay a picture on pages with so much room, in pixels at 96 a inch. */
    static Slices of(Picture picture, int roomWidth, int roomHeight) {
        List<Slices> ways = new ArrayList<>();
        for (int percent : WIDTHS) {
            ways.add(at(picture, roomWidth * percent / 100, roomWidth, roomHeight));
        }
        List<Slices> readable = ways.stream().filter(w -> w.scale >= SMALLEST).toList();
        return (readable.isEmpty() ? ways : readable).stream()
                .min(Comparator.comparingDouble(w -> w.size.height() * w.scale - w.scale * PREFER_LARGE)).orElseThrow();
    }

    private static Slices at(Picture picture, int width, int roomWidth, int roomHeight) {
        Size size = picture.sizeFor(width);
        double scale = Math.min(1, roomWidth / (double) size.width());
        if (size.height() * scale <= roomHeight * WHOLE) {
            return new Slices(size, scale, List.of(new Band(0, size.height())));
        }
        // half pages flow: a high picture begins where there is room, and not on a page of its own
        List<Band> halves = cut(picture, size, (int) (roomHeight / scale / 2));
        if (!halves.isEmpty()) {
            return new Slices(size, scale, halves);
        }
        double fit = Math.min(scale, roomHeight / (double) size.height());
        if (fit >= scale * 0.75 && fit >= SMALLEST || fit == scale) {
            return new Slices(size, fit, List.of(new Band(0, size.height())));
        }
        List<Band> pages = cut(picture, size, (int) (roomHeight / scale));
        return new Slices(size, scale, pages.isEmpty() ? even(size, (int) (roomHeight / scale)) : pages);
    }

    private static List<Band> even(Size size, int most) {
        List<Band> bands = new ArrayList<>();
        for (int from = 0; from < size.height(); from += most) {
            bands.add(new Band(from, Math.min(size.height(), from + most)));
        }
        return bands;
    }

    /** Bands of at most this height that cut through nothing; none where that cannot be done. */

    private static List<Band> cut(Picture picture, Size size, int most) {
        List<Rectangle2D> boxes = picture.regions(size.width(), size.height()).stream().map(Region::shape)
                .map(shape -> shape.getBounds2D()).filter(box -> box.getHeight() < most / 2.0).toList();
        List<Band> bands = new ArrayList<>();
        int from = 0;
        while (size.height() - from > most) {
            int lowest = from + most / 2;
            int tried = from + most;
            while (tried > lowest && through(boxes, tried)) {
                tried--;
            }
            if (tried <= lowest) {
                return List.of();
            }
            bands.add(new Band(from, tried));
            from = tried;
        }
        bands.add(new Band(from, size.height()));
        return bands;
    }

    private static boolean through(List<Rectangle2D> boxes, int y) {
        for (Rectangle2D box : boxes) {
            if (box.getMinY() < y + 1 && box.getMaxY() > y - 1) {
                return true;
            }
        }
        return false;
    }
}
