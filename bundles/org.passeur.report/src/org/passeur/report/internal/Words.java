// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report.internal;

import java.util.Locale;

import org.passeur.core.l10n.Texts;

/** The words of this bundle. */
public final class Words {

    /** For errors. */
    public static final Texts TEXTS = Texts.of(Words.class, "report");

    private Words() {
    }

    /** The words for a key in a language. */
    public static String get(Locale locale, String key, Object... args) {
        return TEXTS.get(locale, key, args);
    }
}
