// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture;

import java.util.Map.Entry;

/**
 * The one place for palette, type scale and spacing: pictures, HTML and PDF reports and the screens all take them from
 * here.
 *
 * @param dark whether the ground is dark
 * @param palette its colours
 */
public record Theme(boolean dark, Palette palette) {

    /** Small type: axes, captions, second lines; in pixels of a picture or a screen at 100 %. */
    public static final int SMALL = 11;
    /** The type that is read. */
    public static final int BODY = 13;
    /** Titles and key figures. */
    public static final int TITLE = 18;
    /** Half a step of spacing. */
    public static final int HALF = 4;
    /** A step of spacing; margins are multiples of it. */
    public static final int STEP = 8;

    /** What the style sheets of HTML and PDF ask for, in this order; the product's own font comes first. */
    public static final String FONT_FAMILIES = "'DejaVu Sans Condensed', 'Segoe UI', system-ui, 'Helvetica Neue', "
            + "Arial, sans-serif";

    public static final Theme LIGHT = new Theme(false, Palette.LIGHT);
    public static final Theme DARK = new Theme(true, Palette.DARK);

    /** The theme for a ground. */
    public static Theme of(boolean dark) {
        return dark ? DARK : LIGHT;
    }

    /** The colours as CSS custom properties, such as {@code --accent: #0b6285;}, one a line. */
    public String cssColours() {
        StringBuilder css = new StringBuilder();
        for (Entry<String, Rgb> colour : palette.named().entrySet()) {
            css.append("--").append(colour.getKey()).append(": ").append(colour.getValue().hex()).append(";\n");
        }
        return css.toString();
    }

    /** Type scale and spacing as CSS custom properties, the same in every theme. */
    public static String cssMeasures() {
        return "--small: " + SMALL / 16.0 + "rem;\n--body: " + 15 / 16.0 + "rem;\n--title: " + 22 / 16.0
                + "rem;\n--half: " + HALF + "px;\n--step: " + STEP + "px;\n--font: " + FONT_FAMILIES + ";\n";
    }
}
