// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui;

import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.passeur.core.l10n.Texts;

/** The words of the workbench in the language that it runs in. */
public final class Words {

    private static final Texts UI = Texts.of(Words.class, "ui");

    private Words() {
    }

    /** The language of the workbench: French where it was started so, English otherwise; a property lets tests look at both. */
    public static Locale locale() {
        return System.getProperty("passeur.language", Platform.getNL()).startsWith("fr") ? Locale.FRENCH
                : Locale.ENGLISH;
    }

    /** A label as it stands inside a sentence. */
    public static String inside(String label) {
        return Texts.inside(label, locale());
    }

    /** A plural as it stands inside a sentence after a word of quantity. */
    public static String some(String plural) {
        return Texts.some(plural, locale());
    }

    /** The words for a key. */
    public static String get(String key, Object... args) {
        return UI.get(locale(), key, args);
    }
}
