// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.pictures;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.function.UnaryOperator;

import org.passeur.picture.Canvas;
import org.passeur.picture.Picture;
import org.passeur.picture.Region;
import org.passeur.picture.Size;
import org.passeur.picture.TextAlternative;
import org.passeur.picture.Theme;

/** A picture painted larger or smaller than it is. */
record ZoomedPicture(Picture inner, double factor) implements Picture {

    @Override
    public Size sizeFor(int width) {
        Size size = inner.sizeFor(unzoomed(width));
        return new Size((int) Math.round(size.width() * factor), (int) Math.round(size.height() * factor));
    }

    @Override
    public int head(int width) {
        return (int) (inner.head(unzoomed(width)) * factor);
    }

    private int unzoomed(int length) {
        return (int) Math.round(length / factor);
    }

    @Override
    public void draw(Canvas canvas) {
        inner.draw(canvas);
    }

    @Override
    public void paint(Graphics2D graphics, int width, int height, Theme theme) {
        graphics.scale(factor, factor);
        inner.paint(graphics, unzoomed(width), unzoomed(height), theme);
    }

    @Override
    public List<Region> regions(int width, int height) {
        AffineTransform zoom = AffineTransform.getScaleInstance(factor, factor);
        return inner.regions(unzoomed(width), unzoomed(height)).stream()
                .map(r -> new Region(zoom.createTransformedShape(r.shape()), r.target(), r.tip())).toList();
    }

    @Override
    public TextAlternative text() {
        return inner.text();
    }

    @Override
    public Picture mapTexts(UnaryOperator<String> words) {
        return new ZoomedPicture(inner.mapTexts(words), factor);
    }
}
