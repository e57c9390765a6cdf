// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A picture: an immutable model that knows how to draw itself, once, for screen, SVG, PNG and PDF. A picture of one's
 * own implements {@link #sizeFor}, {@link #draw}, {@link #text} and {@link #mapTexts}.
 */
public interface Picture {

    /**
     * The size at which it looks right.
     *
     * @param width the room there is, in pixels; a picture that would become unreadable asks for more
     */
    Size sizeFor(int width);

    /** The size at which it looks right where this is all that can be seen at once; a picture that cannot be lower is higher. */
    default Size sizeFor(int width, int height) {
        return sizeFor(width);
    }

    /** How much of its top names what stands below, and stays in sight while that scrolls. */
    default int head(int width) {
        return 0;
    }

    /** Draws it over the whole canvas; must not fail on any data. */
    void draw(Canvas canvas);

    /** What it says, for whoever cannot see it. */
    TextAlternative text();

    /** The same picture with other words; every text in it goes through the operator, link targets too. */
    Picture mapTexts(UnaryOperator<String> words);

    /** Paints it, with no ground of its own, into the rectangle from 0,0 to width,height. */
    default void paint(Graphics2D graphics, int width, int height, Theme theme) {
        draw(new Canvas(graphics, width, height, theme));
    }

    /** Where it can be clicked when painted at this size; later regions lie on top of earlier ones. */
    default List<Region> regions(int width, int height) {
        Graphics2D nowhere = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics();
        try {
            Canvas canvas = new Canvas(nowhere, width, height, Theme.LIGHT);
            draw(canvas);
            return canvas.regions();
        } finally {
            nowhere.dispose();
        }
    }
}
