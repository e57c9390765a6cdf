// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange;

import java.util.Locale;

import org.passeur.core.PasseurException;

/**
 * Something that is wrong, or worth knowing, at one place of an input.
 *
 * @param source the file, as the person named it or relative to the folder that she named
 * @param line the line or row, from 1; 0 where the file as a whole is meant
 * @param what what is the matter, and what to do
 */
public record Problem(String source, int line, PasseurException what) {

    /** The reason in the person's language. */
    public String reason(Locale locale) {
        return what.sentence(locale);
    }

    /** File, line and reason in one line. */
    public String sentence(Locale locale) {
        return (line > 0 ? source + ":" + line : source) + ": " + reason(locale);
    }
}
