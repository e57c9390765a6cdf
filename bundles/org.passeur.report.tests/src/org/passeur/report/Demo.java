// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.passeur.picture.Picture;
import org.passeur.picture.Theme;
import org.passeur.picture.export.PngExport;
import org.passeur.picture.export.SvgExport;
import org.passeur.report.document.Document;
import org.passeur.report.write.CsvWriter;
import org.passeur.report.write.DocxWriter;
import org.passeur.report.write.HtmlWriter;
import org.passeur.report.write.Output;
import org.passeur.report.write.PdfWriter;
import org.passeur.report.write.PictureWriter;
import org.passeur.report.write.Templates;
import org.passeur.report.write.Writer;
import org.passeur.report.write.XlsxWriter;

/** Writes the demo document in every format into a folder, to be looked at. */
final class Demo {

    private Demo() {
    }

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Document document = DemoDocument.all();
        Templates templates = Templates.shipped();
        for (Writer writer : List.of(new HtmlWriter(templates), new PdfWriter(templates),
                new DocxWriter(templates, folder),
                new XlsxWriter(), new CsvWriter(), new PictureWriter(true))) {
            for (Output output : writer.write(document)) {
                Files.write(folder.resolve("demo" + output.suffix()), output.content());
            }
        }
        picture(folder, "bars", DemoDocument.bars());
        picture(folder, "columns", DemoDocument.columns());
        picture(folder, "heat", DemoDocument.heat());
        picture(folder, "trend", DemoDocument.trend());
        picture(folder, "radar", DemoDocument.radar());
        picture(folder, "org60", DemoDocument.orgChart(60));
        picture(folder, "org500", DemoDocument.orgChart(500));
        picture(folder, "network", DemoDocument.network());
        picture(folder, "springs", DemoDocument.springs());
    }

    private static void picture(Path folder, String name, Picture picture) throws IOException {
        Files.write(folder.resolve(name + ".png"), PngExport.file(picture, 960, 1, Theme.LIGHT));
        Files.write(folder.resolve(name + "-dark.png"), PngExport.file(picture, 960, 1, Theme.DARK));
        Files.write(folder.resolve(name + ".svg"), SvgExport.file(picture, 960, Theme.LIGHT));
    }
}
