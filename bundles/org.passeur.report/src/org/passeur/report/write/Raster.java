// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report.write;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.passeur.picture.Size;

/** Images that every format can show. */
final class Raster {

    private static final Set<String> KNOWN = Set.of("image/png", "image/jpeg", "image/gif");
    private static final long MOST_PIXELS = 50_000_000;

    private Raster() {
    }

    static boolean known(String mediaType) {
        return KNOWN.contains(mediaType);
    }

    /** The size of an image, read from its head alone; empty for what is no image or too large to be unpacked. */
    static Optional<Size> size(byte[] content) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                Size size = new Size(reader.getWidth(0), reader.getHeight(0));
                return (long) size.width() * size.height() > MOST_PIXELS ? Optional.empty() : Optional.of(size);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** The image itself, when it can be read. */
    static Optional<BufferedImage> read(byte[] content) {
        if (size(content).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(content)));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
