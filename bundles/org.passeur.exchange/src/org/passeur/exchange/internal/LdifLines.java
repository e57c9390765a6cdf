// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.io.IOException;
import java.io.Reader;

import org.eclipse.jdt.annotation.Nullable;

/** The logical lines of an LDIF file: folded ones put together, comments passed over. */
final class LdifLines {

    /** One logical line, the number of its first physical line, and whether a line end stood behind it. */
    record Line(int number, String text, boolean ended) {
    }

    private final Reader reader;
    private final String source;
    private final int maxCharacters;
    private int number;
    private @Nullable Line ahead;
    private boolean afterReturn;

    LdifLines(Reader reader, String source, int maxCharacters) {
        this.reader = reader;
        this.source = source;
        this.maxCharacters = maxCharacters;
    }

    /** The next logical line, {@code ""} for a blank one, null at the end. */
    @Nullable
    Line next() throws IOException {
        while (true) {
            Line first = physical();
            if (first == null) {
                return null;
            }
            StringBuilder text = new StringBuilder(first.text);
            boolean ended = first.ended;
            Line more = physical();
            while (more != null && !more.text.isEmpty() && more.text.charAt(0) == ' ' && !text.isEmpty()) {
                if (text.length() + more.text.length() > maxCharacters) {
                    throw Say.invalid("ldif.long", source, Integer.toString(first.number), maxCharacters);
                }
                text.append(more.text, 1, more.text.length());
                ended = more.ended;
                more = physical();
            }
            ahead = more;
            if (text.isEmpty() || text.charAt(0) != '#') {
                return new Line(first.number, text.toString(), ended);
            }
        }
    }

    private @Nullable Line physical() throws IOException {
        Line kept = ahead;
        if (kept != null) {
            ahead = null;
            return kept;
        }
        StringBuilder text = new StringBuilder();
        int c = reader.read();
        if (afterReturn && c == '\n') {
            c = reader.read();
        }
        afterReturn = false;
        if (c < 0) {
            return null;
        }
        number++;
        for (; c >= 0 && c != '\n' && c != '\r'; c = reader.read()) {
            if (text.length() >= maxCharacters) {
                throw Say.invalid("ldif.long", source, Integer.toString(number), maxCharacters);
            }
            text.append((char) c);
        }
        afterReturn = c == '\r';
        return new Line(number, text.toString(), c >= 0);
    }
}
