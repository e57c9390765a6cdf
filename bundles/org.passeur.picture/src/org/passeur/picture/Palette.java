// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The colours of the product: neutral ones that differ between light and dark, one accent, three tones, and eight
 * categories (Okabe and Ito) that colour-blind people can tell apart.
 *
 * @param background behind everything
 * @param surface cards, table heads, boxes
 * @param line rules, borders and grids
 * @param text what is read
 * @param muted what is read second: captions, axes
 * @param accent the one accent: links, the selected, the first series
 * @param accentSoft a tint of the accent behind text
 * @param good what went well
 * @param warning what asks for attention
 * @param bad what is about to be lost
 */
public record Palette(Rgb background, Rgb surface, Rgb line, Rgb text, Rgb muted, Rgb accent, Rgb accentSoft, Rgb good,
        Rgb warning, Rgb bad) {

    /** Dark ink on a coloured ground, the same in both palettes. */
    public static final Rgb INK_DARK = Rgb.of("#111111");
    /** Light ink on a coloured ground, the same in both palettes. */
    public static final Rgb INK_LIGHT = Rgb.of("#ffffff");

    /** For daylight and paper. */
    public static final Palette LIGHT = new Palette(Rgb.of("#fdfdfc"), Rgb.of("#f3f5f6"), Rgb.of("#d5dadd"),
            Rgb.of("#1d252b"), Rgb.of("#57636b"), Rgb.of("#0b6285"), Rgb.of("#e1eff4"), Rgb.of("#00704f"),
            Rgb.of("#8a5300"), Rgb.of("#a8381b"));

    /** For the dark theme. */
    public static final Palette DARK = new Palette(Rgb.of("#1b2024"), Rgb.of("#262c31"), Rgb.of("#434b52"),
            Rgb.of("#e7ebed"), Rgb.of("#a7b1b8"), Rgb.of("#6fc3e3"), Rgb.of("#1f3a46"), Rgb.of("#4fc99f"),
            Rgb.of("#e8b04a"), Rgb.of("#f2876a"));

    private static final List<Rgb> CATEGORIES = List.of(Rgb.of("#0072b2"), Rgb.of("#e69f00"), Rgb.of("#009e73"),
            Rgb.of("#d55e00"), Rgb.of("#56b4e9"), Rgb.of("#cc79a7"), Rgb.of("#f0e442"), Rgb.of("#8c8c8c"));

    /** The colour of the n-th category; after eight they come round again. */
    public static Rgb category(int index) {
        return CATEGORIES.get(Math.floorMod(index, CATEGORIES.size()));
    }

    /** All categories in their order. */
    public static List<Rgb> categories() {
        return CATEGORIES;
    }

    /** The neutral colours and tones by the name that style sheets use. */
    public Map<String, Rgb> named() {
        Map<String, Rgb> named = new LinkedHashMap<>();
        named.put("background", background);
        named.put("surface", surface);
        named.put("line", line);
        named.put("text", text);
        named.put("muted", muted);
        named.put("accent", accent);
        named.put("accent-soft", accentSoft);
        named.put("good", good);
        named.put("warning", warning);
        named.put("bad", bad);
        return named;
    }
}
