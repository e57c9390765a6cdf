// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.l10n.Texts;

/** The sentences of this bundle. */
public final class Say {

    /** The words of this bundle. */
    public static final Texts TEXTS = Texts.of(Say.class, "exchange");

    private Say() {
    }

    /** Bad input; nothing was changed. */
    public static PasseurException invalid(String key, Object... args) {
        return new PasseurException(Kind.INVALID, TEXTS, key, args);
    }

    /** Bad input, found by a library whose own words go to the log. */
    public static PasseurException invalid(Throwable cause, String key, Object... args) {
        return new PasseurException(Kind.INVALID, cause, TEXTS, key, args);
    }

    /** A file that cannot be read or written. */
    public static PasseurException unreachable(Throwable cause, String key, Object... args) {
        return new PasseurException(Kind.UNREACHABLE, cause, TEXTS, key, args);
    }
}
