// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report.write;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.passeur.picture.Picture;
import org.passeur.picture.Size;
import org.passeur.picture.Theme;
import org.passeur.report.document.Block;
import org.passeur.report.internal.Words;

/** Puts pictures into a Word document: painted ones as PNG at twice their size, with what they say as description. */
@SuppressWarnings("null")
final class DocxPictures {

    private static final int WIDTH = 650;
    private static final int HEIGHT = 860;
    private static final int SHARP = 2;

    private final XWPFDocument docx;
    private final Locale locale;
    private int count;

    DocxPictures(XWPFDocument docx, Locale locale) {
        this.docx = docx;
        this.locale = locale;
    }

    void figure(Block.Figure figure) throws IOException {
        if (!figure.caption().isEmpty()) {
            paragraph("Caption", figure.caption());
        }
        Picture picture = figure.picture();
        Slices slices = Slices.of(picture, WIDTH, HEIGHT);
        String says = picture.text().sentence();
        for (Slices.Band band : slices.bands()) {
            boolean last = band.to() == slices.size().height();
            add(png(picture, slices, band), PictureType.PNG, slices.size().width() * slices.scale(),
                    band.height() * slices.scale(), says, last);
        }
    }

    void image(Block.Image image) throws IOException {
        Optional<Size> size = Raster.known(image.mediaType()) ? Raster.size(image.content()) : Optional.empty();
        if (size.isEmpty()) {
            paragraph("Note", Words.get(locale, "image.left.out", image.description()));
            return;
        }
        double scale = Math.min(1,
                Math.min(WIDTH / (double) size.get().width(), HEIGHT / (double) size.get().height()));
        PictureType type = switch (image.mediaType()) {
            case "image/jpeg" -> PictureType.JPEG;
            case "image/gif" -> PictureType.GIF;
            default -> PictureType.PNG;
        };
        add(image.content(), type, size.get().width() * scale, size.get().height() * scale, image.description(),
                true);
        if (!image.description().isEmpty()) {
            paragraph("Note", image.description());
        }
    }

    private void paragraph(String style, String text) {
        XWPFParagraph paragraph = docx.createParagraph();
        paragraph.setStyle(style);
        DocxRuns.write(paragraph, text);
    }

    private void add(byte[] content, PictureType type, double width, double height, String description, boolean last)
            throws IOException {
        count++;
        XWPFParagraph paragraph = docx.createParagraph();
        paragraph.setStyle("Picture");
        if (!last) {
            paragraph.setSpacingAfter(0);
        }
        XWPFRun run = paragraph.createRun();
        try {
            XWPFPicture picture = run.addPicture(new ByteArrayInputStream(content), type, "picture-" + count,
                    Units.pixelToEMU((int) Math.round(width)), Units.pixelToEMU((int) Math.round(height)));
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(HtmlWriter.clean(description));
            for (CTInline inline : run.getCTR().getDrawingArray(0).getInlineList()) {
                inline.getDocPr().setDescr(HtmlWriter.clean(description));
            }
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static byte[] png(Picture picture, Slices slices, Slices.Band band) throws IOException {
        double scale = SHARP * slices.scale();
        BufferedImage image = new BufferedImage((int) Math.ceil(slices.size().width() * scale),
                (int) Math.ceil(band.height() * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.scale(scale, scale);
            graphics.translate(0, -band.from());
            picture.paint(graphics, slices.size().width(), slices.size().height(), Theme.LIGHT);
        } finally {
            graphics.dispose();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
