// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form;

import java.util.stream.Collectors;

import org.passeur.core.ChangeSet;
import org.passeur.core.Conflict;
import org.passeur.ui.Words;
import org.passeur.ui.values.Values;

/** Says who changed an object meanwhile, and when. */
final class Others {

    private Others() {
    }

    static String who(Conflict conflict) {
        String names = conflict.since().stream().map(ChangeSet::who).distinct().collect(Collectors.joining(", "));
        return names.isEmpty() ? Words.get("conflict.somebody") : names;
    }

    static String when(Conflict conflict, Values values) {
        return conflict.since().isEmpty() ? "\u2026" : values.text(conflict.since().getFirst().at());
    }

    /** A sentence with who, what and when. */
    static String sentence(String key, Conflict conflict, Values values) {
        return Words.get(key, who(conflict), conflict.title(), when(conflict, values));
    }
}
