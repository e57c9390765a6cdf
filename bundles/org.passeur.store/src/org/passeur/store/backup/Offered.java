// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.backup;

import java.util.Date;
import java.util.Locale;

import org.passeur.core.PasseurException;
import org.passeur.core.backup.Backup;
import org.passeur.store.SqlErrors;

/** Trouble with a workspace, said together with the newest backup. */
final class Offered extends PasseurException {

    private static final long serialVersionUID = 1L;
    private static final String KEY = "error.with-backup";

    private final PasseurException trouble;
    private final transient Backup newest;

    Offered(PasseurException trouble, Backup newest) {
        super(trouble.kind(), trouble, SqlErrors.TEXTS, KEY, trouble.sentence(Locale.ENGLISH), Date.from(newest.at()),
                newest.file().toString());
        this.trouble = trouble;
        this.newest = newest;
    }

    @Override
    public String key() {
        return trouble.key();
    }

    @Override
    public String sentence(Locale locale) {
        return SqlErrors.TEXTS.get(locale, KEY, trouble.sentence(locale), Date.from(newest.at()),
                newest.file().toString());
    }
}
