// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.passeur.report.document.Metadata;
import org.passeur.report.document.Prose;
import org.passeur.report.internal.Words;

/** What every format says about the document, in the same words. */
final class About {

    /** One line of it. */
    record Fact(String label, String value) {
    }

    private About() {
    }

    static List<Fact> facts(Metadata metadata) {
        Locale locale = metadata.language();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(Words.get(locale, "fact.figures"), Prose.day(metadata.figuresOf(), locale)));
        if (!metadata.workspace().isEmpty()) {
            facts.add(new Fact(Words.get(locale, "fact.workspace"), metadata.workspace()));
        }
        if (!metadata.audience().isEmpty()) {
            facts.add(new Fact(Words.get(locale, "fact.audience"), metadata.audience()));
        }
        if (metadata.count() >= 0) {
            facts.add(new Fact(Words.get(locale, "fact.count"),
                    Words.get(locale, "fact.count.value", metadata.count(), metadata.counted())));
        }
        facts.add(new Fact(Words.get(locale, "fact.made"), Prose.moment(metadata.generated(), locale)));
        return facts;
    }

    /** The words at the foot of a page. */
    static String foot(Metadata metadata) {
        return Words.get(metadata.language(), "foot", metadata.workspace(),
                Prose.day(metadata.figuresOf(), metadata.language()));
    }

    /** The sentence at the end. */
    static String made(Metadata metadata) {
        Locale locale = metadata.language();
        return Words.get(locale, "made", Prose.day(metadata.generated().toLocalDate(), locale), metadata.workspace(),
                Prose.day(metadata.figuresOf(), locale));
    }
}
