// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.internal;

import org.passeur.core.l10n.Texts;

/** The words of this bundle. */
public final class Words {

    /** In both languages. */
    public static final Texts TEXTS = Texts.of(Words.class, "practices");

    private Words() {
    }
}
