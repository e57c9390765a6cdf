// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.l10n.Texts;

/** A server wants a password that is not known, or refuses the one that is; who can ask the person asks and tries again. */
public final class PasswordNeeded extends PasseurException {

    private static final long serialVersionUID = 1L;

    private final String account;
    private final boolean refused;

    /**
     * @param account whose password is wanted, as {@link Secrets} keeps it
     * @param refused true where the one that was kept is wrong
     */
    public PasswordNeeded(String account, boolean refused, @Nullable Throwable cause, Texts texts, String key,
            Object... args) {
        super(Kind.INVALID, cause, texts, key, args);
        this.account = account;
        this.refused = refused;
    }

    /** Whose password is wanted, as {@link Secrets} keeps it. */
    public String account() {
        return account;
    }

    /** True where the password that was kept, or typed just now, is wrong. */
    public boolean refused() {
        return refused;
    }
}
