// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core.l10n;

import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Models;

/** The words of a domain and the way to write values, both in one language: what reports and tiles speak with. */
public record Voice(Texts texts, Locale locale, ValueFormat format) {

    /** A domain's words in a language. */
    public static Voice of(Texts texts, Models models, Locale locale) {
        return new Voice(texts, locale, new ValueFormat(models, locale));
    }

    /** The words for a key, with its arguments put in. */
    public String say(String key, Object... args) {
        return texts.get(locale, key, args);
    }

    /** A value as people write it; the empty text for nothing. */
    public String write(@Nullable Object value) {
        return format.text(value);
    }
}
