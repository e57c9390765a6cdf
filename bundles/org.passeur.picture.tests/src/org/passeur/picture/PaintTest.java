// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.picture.export.PngExport;

class PaintTest {

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 2, 30, 10_000 })
    void everyKindPaintsAnyNumberOfValuesOnLightAndDark(int count) {
        for (Map.Entry<String, Picture> sample : Samples.all(count).entrySet()) {
            for (int width : new int[] { 120, 900 }) {
                BufferedImage light = PngExport.image(sample.getValue(), width, 1, Theme.LIGHT);
                assertTrue(colours(light) > 1, sample.getKey() + " of " + count + " is blank");
                assertTrue(light.getHeight() < 60_000, sample.getKey() + " is too high");
            }
            assertTrue(colours(PngExport.image(sample.getValue(), 500, 1, Theme.DARK)) > 1, sample.getKey());
        }
    }

    @Test
    void withoutDataTheCallersSentenceStandsThere() {
        Samples.all(0).forEach((name, picture) -> assertTrue(picture.text().sentence().contains(Samples.NOTHING),
                name + ": " + picture.text().sentence()));
    }

    @Test
    void everyKindSaysWhatItShows() {
        Samples.all(30).forEach((name, picture) -> {
            TextAlternative text = picture.text();
            assertFalse(text.sentence().isBlank(), name);
            assertFalse(text.sentence().contains("!"), name + " misses words: " + text.sentence());
            text.rows().forEach(row -> assertEquals(text.header().size(), row.size(), name));
        });
    }

    @Test
    void aPngHasTheSizeThatWasAskedFor() {
        BufferedImage image = PngExport.image(Samples.all(5).get("lying bars"), 600, 2, Theme.LIGHT);
        assertEquals(1200, image.getWidth());
        assertEquals(Samples.all(5).get("lying bars").sizeFor(600).height() * 2, image.getHeight());
    }

    private static int colours(BufferedImage image) {
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y += 1 + image.getHeight() / 400) {
            for (int x = 0; x < image.getWidth(); x++) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours.size();
    }
}
