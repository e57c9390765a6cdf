// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.passeur.picture.Palette;
import org.passeur.picture.Rgb;

class StyleSheetTest {

    @Test
    void theStyleSheetsKnowNoColourBesideThePalette() throws IOException {
        assertEquals(Set.of(), strange("css/light.css", Palette.LIGHT));
        assertEquals(Set.of(), strange("css/dark.css", Palette.DARK));
    }

    /** What one theme colours and the other does not keeps the first one's colour when the theme is switched. */
    @Test
    void bothThemesColourTheSame() throws IOException {
        assertEquals(read("css/light.css").replaceAll("#[0-9a-f]{6}", "#"),
                read("css/dark.css").replaceAll("#[0-9a-f]{6}", "#"));
    }

    private static String read(String file) throws IOException {
        try (InputStream in = FrameworkUtil.getBundle(Look.class).getEntry(file).openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Set<String> strange(String file, Palette palette) throws IOException {
        String css = read(file);
        assertFalse(css.isBlank());
        Set<String> known = palette.named().values().stream().map(Rgb::hex).collect(Collectors.toSet());
        Set<String> strange = new TreeSet<>();
        Matcher colour = Pattern.compile(":\\s*(#[0-9a-fA-F]{6})\\b").matcher(css);
        while (colour.find()) {
            if (!known.contains(colour.group(1).toLowerCase())) {
                strange.add(colour.group(1));
            }
        }
        return strange;
    }

    @Test
    void theInkOfIconsReadsOnBothGrounds() {
        for (Palette palette : new Palette[] { Palette.LIGHT, Palette.DARK }) {
            assertEquals(true, Icons.INK.contrast(palette.background()) >= 3,
                    () -> "contrast on " + palette.background().hex());
        }
    }
}
