// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli.commands;

import org.passeur.cli.Session;

/** Checks numbers that say how many. */
final class Limits {

    private Limits() {
    }

    static int positive(int limit) {
        if (limit < 1) {
            throw Session.invalid("error.limit", Integer.valueOf(limit));
        }
        return limit;
    }
}
