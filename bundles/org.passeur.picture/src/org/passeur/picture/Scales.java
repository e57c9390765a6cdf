// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture;

import java.util.List;

/** Colours for figures: viridis from little to much, and blue to orange around a middle. */
public final class Scales {

    private static final List<Rgb> VIRIDIS = List.of(Rgb.of("#fde725"), Rgb.of("#b5de2b"), Rgb.of("#6ece58"),
            Rgb.of("#35b779"), Rgb.of("#1f9e89"), Rgb.of("#26828e"), Rgb.of("#31688e"), Rgb.of("#3e4989"),
            Rgb.of("#482878"), Rgb.of("#440154"));

    private static final List<Rgb> DIVERGING = List.of(Rgb.of("#08519c"), Rgb.of("#4292c6"), Rgb.of("#9ecae1"),
            Rgb.of("#f2f2f2"), Rgb.of("#fdbe85"), Rgb.of("#e6701a"), Rgb.of("#8c2d04"));

    private Scales() {
    }

    /** From little (0, light) to much (1, dark), so that it also reads in grey print. */
    public static Rgb sequential(double part) {
        return at(VIRIDIS, part);
    }

    /** From -1 (blue) through 0 (pale) to 1 (orange). */
    public static Rgb diverging(double part) {
        return at(DIVERGING, (part + 1) / 2);
    }

    private static Rgb at(List<Rgb> stops, double part) {
        double place = (Double.isNaN(part) ? 0 : Math.clamp(part, 0, 1)) * (stops.size() - 1);
        int below = (int) Math.min(Math.floor(place), stops.size() - 2);
        return stops.get(below).towards(stops.get(below + 1), place - below);
    }
}
