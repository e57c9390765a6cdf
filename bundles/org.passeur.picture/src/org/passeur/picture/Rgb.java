// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture;

import java.awt.Color;

/** A colour as plain numbers, so that screen, HTML and pictures can share it; each part is 0-255. */
public record Rgb(int red, int green, int blue) {

    /** A colour from its web notation, such as {@code #0072b2}. */
    public static Rgb of(String hex) {
        int value = Integer.parseInt(hex.substring(1), 16);
        return new Rgb(value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff);
    }

    /** The web notation, lower case. */
    public String hex() {
        return String.format("#%02x%02x%02x", red, green, blue);
    }

    /** The same for Java 2D. */
    public Color awt() {
        return new Color(red, green, blue);
    }

    /** A colour between this one (0) and another (1). */
    public Rgb towards(Rgb other, double part) {
        double p = Math.clamp(part, 0, 1);
        return new Rgb(mix(red, other.red, p), mix(green, other.green, p), mix(blue, other.blue, p));
    }

    /** Relative luminance as WCAG defines it, 0 (black) to 1 (white). */
    public double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /** Contrast with another colour as WCAG defines it, 1 to 21. */
    public double contrast(Rgb other) {
        double a = luminance() + 0.05;
        double b = other.luminance() + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    /** The ink that is easier to read on this colour: near black or white. */
    public Rgb ink() {
        return contrast(Palette.INK_DARK) >= contrast(Palette.INK_LIGHT) ? Palette.INK_DARK : Palette.INK_LIGHT;
    }

    private static int mix(int from, int to, double part) {
        return (int) Math.round(from + (to - from) * part);
    }

    private static double linear(int part) {
        double s = part / 255.0;
        return s <= 0.04045 ? s / 12.92 : Math.pow((s + 0.055) / 1.055, 2.4);
    }
}
