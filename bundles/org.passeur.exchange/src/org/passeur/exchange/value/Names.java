// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as people compare them. */
public final class Names {

    private static final Pattern UNHEARD = Pattern.compile("[^\\p{L}\\p{N}]");

    private Names() {
    }

    /** Without case, accents, spaces and punctuation: {@code "Arrivée le"} and {@code arriveeLe} are one. */
    public static String folded(String name) {
        return UNHEARD.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
