// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture.internal;

import java.util.ArrayList;
import java.util.List;

/** Round values for an axis. */
public final class Ticks {

    private Ticks() {
    }

    /** Round values from at or below the lowest to at or above the highest, about so many. */
    public static List<Double> between(double lowest, double highest, int about) {
        double span = highest - lowest;
        if (!(span > 0) || Double.isInfinite(span)) {
            return List.of(lowest, lowest + 1);
        }
        double raw = span / Math.max(1, about);
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double step = power * (raw / power <= 1 ? 1 : raw / power <= 2 ? 2 : raw / power <= 5 ? 5 : 10);
        List<Double> ticks = new ArrayList<>();
        long first = (long) Math.floor(lowest / step + 1e-9);
        long last = (long) Math.ceil(highest / step - 1e-9);
        for (long i = first; i <= last; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }
}
