// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.passeur.picture.Picture;
import org.passeur.picture.Theme;
import org.passeur.picture.export.PdfExport;
import org.passeur.picture.export.PngExport;
import org.passeur.picture.export.SvgExport;
import org.passeur.ui.Words;
import org.passeur.ui.jobs.Jobs;

/** Writes a picture into a file of its own, on a light ground. */
public enum PictureFile {

    /** Lines and texts, for web pages and further drawing. */
    SVG,
    /** Pixels, for slides. */
    PNG,
    /** A page, for print. */
    PDF;

    private static final double SHARP = 2;

    /** The picture as the bytes of a file. */
    public byte[] bytes(Picture picture, int width) throws IOException {
        return switch (this) {
            case SVG -> SvgExport.file(picture, width, Theme.LIGHT);
            case PNG -> PngExport.file(picture, width, SHARP, Theme.LIGHT);
            case PDF -> PdfExport.file(picture, width);
        };
    }

    /** Asks where to, then writes it beside the screen's thread. */
    void save(Shell parent, Picture picture, int width, String name) {
        String ending = "." + name().toLowerCase(Locale.ROOT);
        FileDialog dialog = new FileDialog(parent, SWT.SAVE);
        dialog.setText(Words.get("pictures.save", name()));
        dialog.setFileName(name + ending);
        dialog.setFilterExtensions(new String[] { "*" + ending });
        dialog.setOverwrite(true);
        @Nullable
        String chosen = dialog.open();
        if (chosen != null) {
            Path file = Path.of(chosen.endsWith(ending) ? chosen : chosen + ending);
            Jobs.run(Words.get("pictures.save", name()), monitor -> {
                Files.write(file, bytes(picture, width));
                return Words.get("pictures.saved", file.toString());
            }, said -> {
            });
        }
    }
}
