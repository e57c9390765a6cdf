// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report;

import java.util.Locale;
import java.util.function.Function;

/**
 * What a report can be asked for beside its day.
 *
 * @param key by which the request carries it
 * @param type what its value is
 * @param required whether the report cannot be made without it
 * @param label what it is called, in a language
 */
public record Parameter(String key, Type type, boolean required, Function<Locale, String> label) {

    /** What a value is. */
    public enum Type {
        /** A {@code LocalDate}. */
        DATE,
        /** A {@code List<Ref>} of people. */
        PERSONS,
        /** A {@code Ref} of a team. */
        TEAM,
        /** A {@code Boolean}. */
        FLAG,
        /** A {@code String}. */
        TEXT
    }
}
