// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.theme;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.api.Test;

class IconFilesTest {

    private static final String NAME = "compass";

    @Test
    void whatIsReadAgainIsWhatWasDrawn() throws Exception {
        Icon icon = Icons.icon(NAME);
        Path file = IconFiles.address(NAME).orElseThrow();
        Files.delete(file);
        ImageData drawn = icon.getImageData(100);
        assertTrue(Files.exists(file));
        ImageData read = icon.getImageData(100);
        assertEquals(drawn.width, read.width);
        boolean seen = false;
        for (int y = 0; y < drawn.height; y++) {
            for (int x = 0; x < drawn.width; x++) {
                int alpha = drawn.getAlpha(x, y);
                assertEquals(alpha, read.getAlpha(x, y), x + "," + y);
                if (alpha > 0) {
                    seen = true;
                    assertEquals(drawn.palette.getRGB(drawn.getPixel(x, y)), read.palette.getRGB(read.getPixel(x, y)));
                }
            }
        }
        assertTrue(seen, "something is drawn");
    }

    @Test
    void finerScreensHaveTheirOwnFilesBesideIt() {
        Path file = IconFiles.address(NAME).orElseThrow();
        String name = file.getFileName().toString().replace(".png", "");
        assertEquals(16, new ImageData(file.toString()).width);
        assertEquals(24, new ImageData(file.resolveSibling(name + "@1.5x.png").toString()).width);
        assertEquals(32, new ImageData(file.resolveSibling(name + "@2x.png").toString()).width);
    }

    @Test
    void aDamagedFileIsDrawnAgain() throws Exception {
        Path file = IconFiles.address(NAME).orElseThrow();
        byte[] before = Files.readAllBytes(file);
        Files.writeString(file, "no picture");
        assertEquals(16, Icons.icon(NAME).getImageData(100).width);
        assertArrayEquals(before, Files.readAllBytes(file));
    }
}
