// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/** Measures, shortens and wraps texts, the same on every device. */
public final class Letters {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final String MORE = "\u2026";

    private Letters() {
    }

    /** The width of a text in pixels. */
    public static double width(String text, Font font) {
        return text.isEmpty() ? 0 : font.getStringBounds(text, EXACT).getWidth();
    }

    /** The text if it fits, otherwise its beginning and an ellipsis. */
    public static String fit(String text, double room, Font font) {
        if (width(text, font) <= room) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (width(text.substring(0, middle).stripTrailing() + MORE, font) <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        if (low > 0 && Character.isHighSurrogate(text.charAt(low - 1))) {
            low--;
        }
        return text.substring(0, low).stripTrailing() + MORE;
    }

    /** The text in at most so many lines, the last one shortened when it does not fit. */
    public static List<String> wrap(String text, double room, int lines, Font font) {
        List<String> wrapped = new ArrayList<>();
        String rest = text.strip();
        while (wrapped.size() < lines - 1 && width(rest, font) > room) {
            int cut = lastBreak(rest, room, font);
            if (cut <= 0) {
                break;
            }
            wrapped.add(rest.substring(0, cut).strip());
            rest = rest.substring(cut).strip();
        }
        if (!rest.isEmpty()) {
            wrapped.add(fit(rest, room, font));
        }
        return wrapped;
    }

    private static int lastBreak(String text, double room, Font font) {
        int cut = -1;
        for (int i = 1; i < text.length(); i++) {
            char before = text.charAt(i - 1);
            if (before == ' ' || before == '-' || before == '/') {
                if (width(text.substring(0, i).strip(), font) > room) {
                    break;
                }
                cut = i;
            }
        }
        return cut;
    }
}
