// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report.write;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.picture.Fonts;
import org.passeur.picture.Fonts.Face;
import org.passeur.picture.Picture;
import org.passeur.picture.Theme;
import org.passeur.picture.export.PdfExport;
import org.passeur.report.document.Block.Figure;
import org.w3c.dom.Element;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;

/** Draws pictures into a PDF as vectors, each band of a picture into a place of its own. */
@SuppressWarnings("null")
final class PaperPictures implements Pictures, FSObjectDrawerFactory, FSObjectDrawer {

    private static final int WIDTH = 655;
    private static final int HEIGHT = 880;
    private static final String TYPE = "passeur/picture";

    /** A band of a picture that has a place in the document. */
    private record Place(Picture picture, Slices slices, Slices.Band band) {
    }

    private final List<Place> places = new ArrayList<>();
    private final PdfBoxGraphics2DFontTextDrawer texts = PdfExport.texts();

    @Override
    public String markup(Figure figure, int number) {
        Slices slices = Slices.of(figure.picture(), WIDTH, HEIGHT);
        Markup to = new Markup();
        for (Slices.Band band : slices.bands()) {
            String style = String.format(Locale.ROOT, "width: %.1fpx; height: %.1fpx",
                    slices.size().width() * slices.scale(), band.height() * slices.scale());
            to.open("object", "type", TYPE, "data", Integer.toString(places.size()), "style", style, "alt",
                    figure.picture().text().sentence(), "title", figure.picture().text().sentence()).close("object");
            places.add(new Place(figure.picture(), slices, band));
        }
        return to.toString();
    }

    @Override
    public FSObjectDrawer createDrawer(@Nullable Element element) {
        return this;
    }

    @Override
    public boolean isReplacedObject(@Nullable Element element) {
        return element != null && "object".equals(element.getNodeName()) && TYPE.equals(element.getAttribute("type"));
    }

    @Override
    public @Nullable Map<Shape, String> drawObject(@Nullable Element element, double x, double y, double width,
            double height, @Nullable OutputDevice device, @Nullable RenderingContext context, int dotsPerPixel) {
        if (element != null && device != null) {
            Place place = places.get(Integer.parseInt(element.getAttribute("data")));
            device.drawWithGraphics((float) x, (float) y, (float) width / dotsPerPixel,
                    (float) height / dotsPerPixel, graphics -> paint(place, graphics));
        }
        return null;
    }

    private void paint(Place place, Graphics2D graphics) {
        if (graphics instanceof PdfBoxGraphics2D pdf && Fonts.open(Face.REGULAR).isPresent()) {
            pdf.setFontTextDrawer(texts);
        }
        double scale = place.slices().scale();
        graphics.scale(scale, scale);
        graphics.clipRect(0, 0, place.slices().size().width() + 1, place.band().height());
        graphics.translate(0, -place.band().from());
        place.picture().paint(graphics, place.slices().size().width(), place.slices().size().height(), Theme.LIGHT);
    }
}
