// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.reports;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

import org.passeur.core.Link;
import org.passeur.core.Models;
import org.passeur.core.l10n.ValueFormat;
import org.passeur.knowledge.internal.Words;
import org.passeur.knowledge.model.Freshness;
import org.passeur.knowledge.model.LifecycleState;
import org.passeur.report.document.Cell;
import org.passeur.report.document.Tone;

/** Puts the values of this domain into the words and cells of a report in one language. */
record Wording(Locale locale, ValueFormat format) {

    static Wording of(Models models, Locale locale) {
        return new Wording(locale, new ValueFormat(models, locale));
    }

    String say(String key, Object... args) {
        return Words.TEXTS.get(locale, key, args);
    }

    String names(Collection<Link> links) {
        return links.stream().map(Link::title).collect(Collectors.joining(", "));
    }

    Cell state(LifecycleState state) {
        Tone tone = switch (state) {
            case IDENTIFIED -> Tone.BAD;
            case CAPTURED, STRUCTURED -> Tone.WARNING;
            case SHARED, REUSED -> Tone.GOOD;
            case ARCHIVED -> Tone.NEUTRAL;
        };
        return new Cell.Level(format.text(state), tone, state.getValue());
    }

    Cell freshness(Freshness freshness) {
        Tone tone = switch (freshness) {
            case FRESH -> Tone.GOOD;
            case DUE -> Tone.WARNING;
            case EXPIRED -> Tone.BAD;
            case NEVER_VERIFIED -> Tone.NEUTRAL;
        };
        return new Cell.Level(format.text(freshness), tone, freshness.getValue());
    }
}
