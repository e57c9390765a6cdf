// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.theme;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;
import org.passeur.picture.Rgb;

/** One icon of the set at a size in points and in a colour. */
final class Icon extends ImageDescriptor {

    private final String name;
    private final int size;
    private final Rgb colour;

    Icon(String name, int size, Rgb colour) {
        this.name = name;
        this.size = size;
        this.colour = colour;
    }

    /** Read where it was drawn before, else drawn. */
    @Override
    public ImageData getImageData(int zoom) {
        int pixels = Math.max(1, size * zoom / 100);
        return IconFiles.read(this, zoom).or(() -> {
            Optional<ImageData> drawn = IconDrawing.draw(name, colour, pixels);
            drawn.ifPresent(data -> IconFiles.keep(this, zoom, data));
            return drawn;
        }).orElseGet(() -> IconDrawing.nothing(pixels));
    }

    /** Tells the files of two icons apart. */
    String fileName() {
        return name + "-" + colour.hex().substring(1) + "-" + size;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Icon icon && icon.name.equals(name) && icon.size == size && icon.colour.equals(colour);
    }

    @Override
    public int hashCode() {
        return name.hashCode() * 31 + size;
    }
}
