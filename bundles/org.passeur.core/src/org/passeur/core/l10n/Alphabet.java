// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core.l10n;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/** The order in which people look names up: Cédric before Clémence, Équipe before Fait. */
public final class Alphabet {

    private Alphabet() {
    }

    /** By a name. */
    public static <T> Comparator<T> by(Function<? super T, String> name) {
        Collator order = Collator.getInstance(Locale.ROOT);
        return (a, b) -> order.compare(name.apply(a), name.apply(b));
    }
}
