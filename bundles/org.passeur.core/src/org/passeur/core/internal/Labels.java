// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passeur.core.Domain;
import org.passeur.core.l10n.Texts;

/** The words for classes, features and literals, from the texts of the domain that each belongs to. */
final class Labels {

    private static final Texts CORE = Texts.of(Labels.class, "core");

    private final Map<EPackage, Texts> texts = new HashMap<>();
    private final Map<Class<?>, EEnum> enums = new HashMap<>();

    Labels(List<Domain> domains) {
        for (Domain domain : domains) {
            texts.put(domain.model(), domain.texts());
            for (EClassifier classifier : domain.model().getEClassifiers()) {
                if (classifier instanceof EEnum e && e.getInstanceClass() != null) {
                    enums.put(e.getInstanceClass(), e);
                }
            }
        }
    }

    String of(EClassifier type, Locale locale) {
        return find(type, locale, type.getName()).orElseGet(() -> Names.spaced(type.getName()));
    }

    String plural(EClass type, Locale locale) {
        return find(type, locale, type.getName() + ".plural").orElseGet(() -> of(type, locale));
    }

    String of(EClass owner, String path, Locale locale) {
        int dot = path.indexOf('.');
        if (dot > 0) {
            String head = path.substring(0, dot);
            String first = of(owner, head, locale);
            return owner.getEStructuralFeature(head) instanceof EReference reference
                    ? first + " – " + of(reference.getEReferenceType(), path.substring(dot + 1), locale)
                    : first;
        }
        return lookUp(owner, path, "", locale).orElseGet(() -> Names.spaced(path));
    }

    Optional<String> help(EClass owner, String path, Locale locale) {
        return lookUp(owner, path, ".help", locale);
    }

    String of(Enumerator literal, Locale locale) {
        EEnum type = literal instanceof EEnumLiteral l ? l.getEEnum() : enums.get(literal.getClass());
        if (type == null) {
            return Names.spaced(literal.getName());
        }
        return find(type, locale, type.getName() + "." + literal.getName())
                .orElseGet(() -> Names.spaced(literal.getName()));
    }

    /** Looks under the class itself, then under the class that declares the feature, then under the other superclasses. */
    private Optional<String> lookUp(EClass owner, String name, String suffix, Locale locale) {
        EStructuralFeature feature = owner.getEStructuralFeature(name);
        Stream<EClass> declaring = feature == null ? Stream.empty() : Stream.of(feature.getEContainingClass());
        return Stream.of(Stream.of(owner), declaring, owner.getEAllSuperTypes().stream())
                .flatMap(s -> s)
                .flatMap(c -> find(c, locale, c.getName() + "." + name + suffix).stream())
                .findFirst();
    }

    /** In the words of the class's own domain first: another domain can add a column to it. */
    private Optional<String> find(EClassifier type, Locale locale, String key) {
        return texts.getOrDefault(type.getEPackage(), CORE)
                .find(locale, key)
                .or(() -> texts.values().stream().flatMap(t -> t.find(locale, key).stream()).findFirst());
    }
}
