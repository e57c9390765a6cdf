// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.theme;

import java.awt.image.BufferedImage;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** Turns images of Java 2D into images of SWT. */
public final class Pixels {

    private static final PaletteData RGB = new PaletteData(0xff0000, 0xff00, 0xff);

    private Pixels() {
    }

    /** The same pixels, transparency included. */
    public static ImageData of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        ImageData data = new ImageData(width, height, 24, RGB);
        data.alphaData = new byte[width * height];
        int[] line = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, line, 0, width);
            for (int x = 0; x < width; x++) {
                int at = y * data.bytesPerLine + x * 3;
                data.data[at] = (byte) (line[x] >> 16);
                data.data[at + 1] = (byte) (line[x] >> 8);
                data.data[at + 2] = (byte) line[x];
                data.alphaData[y * width + x] = (byte) (line[x] >>> 24);
            }
        }
        return data;
    }
}
