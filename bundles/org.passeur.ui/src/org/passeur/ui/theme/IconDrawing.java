// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.theme;

import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.eclipse.swt.graphics.ImageData;
import org.passeur.picture.Rgb;
import org.passeur.ui.errors.Errors;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

/** Draws an icon of the set; apart from it because this needs libraries that a start does without. */
final class IconDrawing {

    private static final String FOLDER = "platform:/plugin/org.passeur.lib.icons/icons/";

    private IconDrawing() {
    }

    /** A square of so many pixels with the icon in a colour; empty, said in the log, where there is no such icon. */
    static Optional<ImageData> draw(String name, Rgb colour, int pixels) {
        return read(name, colour).map(svg -> {
            BufferedImage image = blank(pixels);
            Graphics2D graphics = image.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            svg.render((Component) null, graphics, new ViewBox(0, 0, pixels, pixels));
            graphics.dispose();
            return Pixels.of(image);
        });
    }

    /** What is shown where there is no such icon. */
    static ImageData nothing(int pixels) {
        return Pixels.of(blank(pixels));
    }

    private static BufferedImage blank(int pixels) {
        return new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_ARGB);
    }

    private static Optional<SVGDocument> read(String name, Rgb colour) {
        try (InputStream in = URI.create(FOLDER + name + ".svg").toURL().openStream()) {
            String svg = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("currentColor", colour.hex());
            return Optional.ofNullable(new SVGLoader().load(
                    new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), null,
                    LoaderContext.createDefault()));
        } catch (IOException e) {
            Errors.log(e);
            return Optional.empty();
        }
    }
}
