// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.test;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.passeur.ui.Words;
import org.passeur.ui.theme.Look;

/** Keeps pictures of the whole screen under {@code target/screenshots/<language>-<theme>/<name>.png}. */
public final class Screenshots {

    private static final int LOOKS = 20;
    private static final long BETWEEN_NANOS = 120_000_000L;

    private Screenshots() {
    }

    /** The folder of all pictures. */
    public static Path folder() {
        return Path.of(System.getProperty("passeur.screenshots", "target/screenshots")).toAbsolutePath();
    }

    /** Takes a picture of the screen as it is once everything is drawn. */
    public static Path take(String name) {
        Driver.settle();
        String kind = Words.locale().getLanguage() + "-"
                + (Driver.ui(() -> Boolean.valueOf(Look.dark())).booleanValue() ? "dark" : "light");
        Path file = folder().resolve(kind).resolve(name + ".png");
        return Driver.ui(() -> {
            try {
                Files.createDirectories(file.getParent());
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            Display display = Driver.display();
            display.update();
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] { calm(display) };
            loader.save(file.toString(), SWT.IMAGE_PNG);
            return file;
        });
    }

    /** The screen once two looks at it in a row show the same, or as it is after many looks. */
    private static ImageData calm(Display display) {
        ImageData before = screen(display);
        for (int look = 0; look < LOOKS; look++) {
            long until = System.nanoTime() + BETWEEN_NANOS;
            while (System.nanoTime() < until) {
                if (!display.readAndDispatch()) {
                    Thread.onSpinWait();
                }
            }
            ImageData now = screen(display);
            if (java.util.Arrays.equals(before.data, now.data)) {
                return now;
            }
            before = now;
        }
        return before;
    }

    private static ImageData screen(Display display) {
        Rectangle bounds = display.getBounds();
        Image image = new Image(display, bounds.width, bounds.height);
        GC gc = new GC(display);
        try {
            gc.copyArea(image, 0, 0);
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
