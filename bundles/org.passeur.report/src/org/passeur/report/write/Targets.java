// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report.write;

import java.util.Locale;

/** Which links may leave a document. */
final class Targets {

    private Targets() {
    }

    /** Whether a link is kept: the web, mail and places in the document itself, and nothing that could run. */
    static boolean kept(String target) {
        String lower = target.strip().toLowerCase(Locale.ROOT);
        return (lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("mailto:")
                || lower.startsWith("#")) && lower.chars().noneMatch(c -> c < 0x20);
    }
}
