// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.passeur.core.screen.FormSpec;
import org.passeur.core.screen.FormSpec.Fields;

/** Every word that the product asks of this domain exists in both languages, and every feature stands in its form. */
class PracticesWordsTest {

    private final PracticesDomain domain = new PracticesDomain();

    private List<String> keys() {
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

    @Test
    void everyWordIsThereInBothLanguages() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            List<String> missing = keys().stream().filter(key -> domain.texts().find(language, key).isEmpty()).toList();
            assertEquals(List.of(), missing, language::getLanguage);
        }
    }

    @Test
    void sentencesTakeTheirArguments() {
        Object[] arguments = { "A", LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 2) };
        assertTrue(domain.texts().get(Locale.FRENCH, "error.practice.order", arguments).contains("2 mars 2026"));
    }

    @Test
    void everyFieldOfAFormIsAFeature() {
        for (FormSpec form : domain.forms()) {
            for (FormSpec.Section section : form.sections()) {
                if (section instanceof Fields fields) {
                    fields.fields().forEach(
                            f -> assertTrue(form.type().getEStructuralFeature(f.feature()) != null, f::feature));
                } else if (section instanceof FormSpec.Related related) {
                    assertTrue(related.other().getEStructuralFeature(related.reference()) != null, related::reference);
                }
            }
        }
    }
}
