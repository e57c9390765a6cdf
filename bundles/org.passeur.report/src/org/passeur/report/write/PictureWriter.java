// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report.write;

import java.util.ArrayList;
import java.util.List;

import org.passeur.picture.Theme;
import org.passeur.picture.export.PngExport;
import org.passeur.picture.export.SvgExport;
import org.passeur.report.document.Block;
import org.passeur.report.document.Document;
import org.passeur.report.internal.Words;

/** The pictures of a document, a file each. */
public final class PictureWriter implements Writer {

    private static final int WIDTH = 1100;

    private final boolean vectors;

    /**
     * @param vectors true for SVG, false for PNG at twice the size
     */
    public PictureWriter(boolean vectors) {
        this.vectors = vectors;
    }

    @Override
    public List<Output> write(Document document) {
        List<Output> files = new ArrayList<>();
        Names names = new Names();
        List<Block.Figure> figures = document.figures();
        String extension = vectors ? ".svg" : ".png";
        for (Block.Figure figure : figures) {
            String name = names.file(figure.caption(), Words.get(document.metadata().language(), "image"));
            byte[] content = vectors ? SvgExport.file(figure.picture(), WIDTH, Theme.LIGHT)
                    : PngExport.file(figure.picture(), WIDTH, 2, Theme.LIGHT);
            files.add(new Output(figures.size() == 1 ? extension : "-" + name + extension, content));
        }
        return files;
    }
}
