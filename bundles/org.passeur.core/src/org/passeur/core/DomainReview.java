// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.analysis.Analysis;
import org.passeur.core.screen.FormSpec;
import org.passeur.core.screen.FormSpec.Fields;

/** What every domain has to keep, whoever wrote it; for the tests of the base's domains and of plug-ins. */
public final class DomainReview {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    /** What any domain's figures may hold: whoever shows them has words for these. */
    private static final Set<String> COMMON = Set.of("count", "counts", "date", "days", "first", "from", "kind",
            "object", "on", "people", "person", "second", "state", "team", "teams", "to");

    private DomainReview() {
    }

    /**
     * The words that the product asks of a domain and that one language lacks, such as {@code fr Person.name}.
     *
     * @param none keys that nobody asks for
     */
    public static List<String> missingWords(Domain domain, List<String> none) {
        List<String> keys = keys(domain);
        keys.removeAll(none);
        return LANGUAGES.stream().flatMap(language -> keys.stream()
                .filter(key -> domain.texts().find(language, key).isEmpty())
                .map(key -> language.getLanguage() + " " + key)).toList();
    }

    /** The fields and lists of forms that are no features of their class, such as {@code Person.nmae}. */
    public static List<String> unknownFields(Domain domain) {
        List<String> unknown = new ArrayList<>();
        for (FormSpec form : domain.forms()) {
            for (FormSpec.Section section : form.sections()) {
                if (section instanceof Fields fields) {
                    fields.fields().forEach(field -> look(form.type(), field.feature(), unknown));
                } else if (section instanceof FormSpec.Related related) {
                    look(related.other(), related.reference(), unknown);
                }
            }
        }
        return unknown;
    }

    private static void look(EClass type, String feature, List<String> unknown) {
        if (type.getEStructuralFeature(feature) == null) {
            unknown.add(type.getName() + "." + feature);
        }
    }

    /** What an analysis said that has no heading in one language, such as {@code fr mixed}. */
    public static List<String> missingHeadings(Analysis analysis, Analysis.Result result) {
        Set<String> keys = new TreeSet<>();
        names(result.inputs(), keys);
        names(result.result(), keys);
        keys.removeAll(COMMON);
        return LANGUAGES.stream().flatMap(language -> keys.stream()
                .filter(key -> analysis.heading(key, language).isEmpty())
                .map(key -> language.getLanguage() + " " + key)).toList();
    }

    private static void names(@Nullable Object value, Set<String> keys) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> {
                if (key instanceof String name) {
                    keys.add(name);
                }
                names(inner, keys);
            });
        } else if (value instanceof Collection<?> many) {
            many.forEach(one -> names(one, keys));
        }
    }

    private static List<String> keys(Domain domain) {
        List<String> keys = new ArrayList<>(
                List.of("bundle.name", "domain." + domain.id(), "domain." + domain.id() + ".help"));
        for (EClassifier classifier : domain.model().getEClassifiers()) {
            keys.add(classifier.getName());
            if (classifier instanceof EClass type) {
                keys.add(type.getName() + ".plural");
                type.getEStructuralFeatures().forEach(f -> keys.add(type.getName() + "." + f.getName()));
            } else if (classifier instanceof EEnum literals) {
                literals.getELiterals().forEach(l -> keys.add(literals.getName() + "." + l.getName()));
            }
        }
        domain.derivedColumns().forEach(c -> keys.addAll(List.of(c.type().getName() + "." + c.name(),
                c.type().getName() + "." + c.name() + ".help")));
        domain.tables().forEach(t -> {
            add(keys, t.titleKey());
            add(keys, t.emptyKey());
        });
        domain.forms().forEach(f -> f.sections().forEach(s -> keys.add(s.titleKey())));
        domain.checks().forEach(c -> keys
                .addAll(List.of("check." + c.id(), "check." + c.id() + ".help", "check." + c.id() + ".found")));
        domain.actions().forEach(a -> keys.add("action." + a.id()));
        domain.analyses().forEach(a -> keys.addAll(List.of("analysis." + a.id(), "analysis." + a.id() + ".help")));
        return keys;
    }

    private static void add(List<String> keys, @Nullable String key) {
        if (key != null) {
            keys.add(key);
        }
    }
}
