// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.theme;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.ImageData;
import org.passeur.picture.Rgb;
import org.passeur.ui.errors.Errors;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

/** One icon of the set at a size and in a colour, drawn anew for each zoom. */
final class Icon extends ImageDescriptor {

    private static final String FOLDER = "platform:/plugin/org.passeur.lib.icons/icons/";

    private final String name;
    private final int size;
    private final Rgb colour;

    Icon(String name, int size, Rgb colour) {
        this.name = name;
        this.size = size;
        this.colour = colour;
    }

    @Override
    public ImageData getImageData(int zoom) {
        int pixels = Math.max(1, size * zoom / 100);
        BufferedImage image = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_ARGB);
        SVGDocument svg = read();
        if (svg != null) {
            Graphics2D graphics = image.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            svg.render((java.awt.Component) null, graphics, new ViewBox(0, 0, pixels, pixels));
            graphics.dispose();
        }
        return Pixels.of(image);
    }

    private @Nullable SVGDocument read() {
        try {
            return new SVGLoader().load(new ByteArrayInputStream(svg(name, colour).getBytes(StandardCharsets.UTF_8)),
                    null,
                    LoaderContext.createDefault());
        } catch (IOException e) {
            Errors.log(e);
            return null;
        }
    }

    /** The drawing in a colour. */
    static String svg(String name, Rgb colour) throws IOException {
        try (InputStream in = URI.create(FOLDER + name + ".svg").toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("currentColor", colour.hex());
        }
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
