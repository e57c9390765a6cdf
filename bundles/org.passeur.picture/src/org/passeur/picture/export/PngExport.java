// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture.export;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

import org.passeur.picture.Picture;
import org.passeur.picture.Size;
import org.passeur.picture.Theme;

/** Pictures as pixels. */
public final class PngExport {

    /** Beyond this many pixels the scale is lowered, so that a huge org chart does not eat the heap. */
    private static final long MOST_PIXELS = 60_000_000;

    private PngExport() {
    }

    /** The picture as pixels on the theme's ground, at so many times its size. */
    public static BufferedImage image(Picture picture, int width, double scale, Theme theme) {
        Size size = picture.sizeFor(width);
        double area = (double) size.width() * size.height();
        double used = Math.min(scale, Math.sqrt(MOST_PIXELS / Math.max(1, area)));
        BufferedImage image = new BufferedImage(Math.max(1, (int) Math.round(size.width() * used)),
                Math.max(1, (int) Math.round(size.height() * used)), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(theme.palette().background().awt());
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.scale(used, used);
            picture.paint(graphics, size.width(), size.height(), theme);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    /** The same as a file. */
    public static byte[] file(Picture picture, int width, double scale, Theme theme) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image(picture, width, scale, theme), "png", out);
        } catch (IOException e) {
            throw new IllegalStateException("Memory cannot be written to.", e);
        }
        return out.toByteArray();
    }
}
