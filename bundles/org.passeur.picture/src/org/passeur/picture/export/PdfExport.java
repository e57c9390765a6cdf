// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.passeur.picture.Fonts;
import org.passeur.picture.Fonts.Face;
import org.passeur.picture.Picture;
import org.passeur.picture.Size;
import org.passeur.picture.Theme;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;

/** Pictures as one PDF page, in vectors, with texts that can be searched. */
@SuppressWarnings("null")
public final class PdfExport {

    private static final Logger LOG = System.getLogger(PdfExport.class.getName());
    private static final float POINTS_PER_PIXEL = 0.75f;

    private PdfExport() {
    }

    /** A file of one page as large as the picture. */
    public static byte[] file(Picture picture, int width) throws IOException {
        Size size = picture.sizeFor(width);
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(
                    new PDRectangle(size.width() * POINTS_PER_PIXEL, size.height() * POINTS_PER_PIXEL));
            document.addPage(page);
            document.getDocumentInformation().setTitle(picture.text().sentence());
            PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, size.width(), size.height());
            graphics.setFontTextDrawer(texts());
            picture.paint(graphics, size.width(), size.height(), Theme.LIGHT);
            graphics.dispose();
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.transform(Matrix.getScaleInstance(POINTS_PER_PIXEL, POINTS_PER_PIXEL));
                content.drawForm(graphics.getXFormObject());
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** Draws texts as texts in the embedded font; one for each document. */
    public static PdfBoxGraphics2DFontTextDrawer texts() {
        PdfBoxGraphics2DFontTextDrawer drawer = new PdfBoxGraphics2DFontTextDrawer();
        for (Face face : new Face[] { Face.REGULAR, Face.BOLD }) {
            Optional<InputStream> file = Fonts.open(face);
            if (file.isPresent()) {
                try (InputStream in = file.get()) {
                    drawer.registerFont(Fonts.font(face, 1).getFontName(), in);
                } catch (IOException e) {
                    LOG.log(Level.WARNING, "A font cannot be embedded; texts of pictures become outlines.", e);
                }
            }
        }
        return drawer;
    }
}
