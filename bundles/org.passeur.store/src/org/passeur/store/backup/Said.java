// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.backup;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.store.SqlErrors;

/** What there is to say about backups. */
final class Said {

    private Said() {
    }

    static PasseurException corrupt(@Nullable Throwable cause, String key, Object... args) {
        return new PasseurException(Kind.CORRUPT, cause, SqlErrors.TEXTS, key, args);
    }

    static PasseurException invalid(String key, Object... args) {
        return new PasseurException(Kind.INVALID, SqlErrors.TEXTS, key, args);
    }

    static PasseurException stopped() {
        return new PasseurException(Kind.CANCELLED, SqlErrors.TEXTS, "error.backup-stopped");
    }
}
