// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.sql;

import org.passeur.store.SqlErrors;
import java.util.Locale;
import java.util.function.Function;

import org.passeur.core.PasseurException;

/** An error whose sentence names classes and features in the person's language. */
public final class StoreException extends PasseurException {

    private static final long serialVersionUID = 1L;

    private final transient Function<Locale, Object[]> args;

    /**
     * @param args what the sentence speaks of, said in a language
     */
    public StoreException(Kind kind, String key, Function<Locale, Object[]> args) {
        super(kind, SqlErrors.TEXTS, key, args.apply(Locale.ENGLISH));
        this.args = args;
    }

    @Override
    public String sentence(Locale locale) {
        return SqlErrors.TEXTS.get(locale, key(), args.apply(locale));
    }
}
