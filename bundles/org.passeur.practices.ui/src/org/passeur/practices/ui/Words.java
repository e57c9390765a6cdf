// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.ui;

import org.passeur.core.l10n.Texts;

/** The words of these screens in the language of the workbench. */
public final class Words {

    private static final Texts TEXTS = Texts.of(Words.class, "practices-ui");

    private Words() {
    }

    /** The words for a key. */
    public static String get(String key, Object... args) {
        return TEXTS.get(org.passeur.ui.Words.locale(), key, args);
    }
}
