// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core.l10n;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.Models;
import org.passeur.core.Ref;

/** Objects counted by class as a sentence lists them: 12 sessions, 1 feedback document. */
public final class Counted {

    private Counted() {
    }

    /** In the order in which the classes come. */
    public static String of(Models models, Collection<Ref> refs, Locale locale) {
        Map<EClass, Long> counts = refs.stream()
                .collect(Collectors.groupingBy(Ref::type, LinkedHashMap::new, Collectors.counting()));
        ValueFormat format = new ValueFormat(models, locale);
        return counts.entrySet().stream()
                .map(each -> format.text(each.getValue()) + ' ' + Texts.inside(each.getValue().longValue() == 1
                        ? models.label(each.getKey(), locale)
                        : models.plural(each.getKey(), locale), locale))
                .collect(Collectors.joining(", "));
    }
}
