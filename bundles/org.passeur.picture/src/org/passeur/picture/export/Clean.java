// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture.export;

/** Takes out of a text what XML cannot hold. */
final class Clean {

    private Clean() {
    }

    static String xml(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().filter(c -> c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xd7ff
                || c >= 0xe000 && c <= 0xfffd || c >= 0x10000).forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
